/** What follows when a video is taken away: its bytes go, here and wherever else it was made. */
@NullMarked
package dev.cinelog.saga.removal;

import org.jspecify.annotations.NullMarked;
