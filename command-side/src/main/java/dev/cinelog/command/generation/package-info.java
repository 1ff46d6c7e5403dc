/** The truth of one job that makes a video. */
@NullMarked
package dev.cinelog.command.generation;

import org.jspecify.annotations.NullMarked;
