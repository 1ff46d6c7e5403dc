/** What happened to videos. For ever. */
@NullMarked
package dev.cinelog.api.video.event;

import org.jspecify.annotations.NullMarked;
