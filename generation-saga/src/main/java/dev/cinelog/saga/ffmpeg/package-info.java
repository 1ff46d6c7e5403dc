/**
 * Runs FFmpeg as a bounded child process and reads what it finds out about a file. What is rendered, and where the results go, is decided elsewhere.
 */
@NullMarked
package dev.cinelog.saga.ffmpeg;

import org.jspecify.annotations.NullMarked;
