/** FFmpeg as it is found here, run for real. */
@NullMarked
package dev.cinelog.saga.ffmpeg;

import org.jspecify.annotations.NullMarked;
