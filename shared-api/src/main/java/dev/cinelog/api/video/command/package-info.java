/** What can be asked of a video. */
@NullMarked
package dev.cinelog.api.video.command;

import org.jspecify.annotations.NullMarked;
