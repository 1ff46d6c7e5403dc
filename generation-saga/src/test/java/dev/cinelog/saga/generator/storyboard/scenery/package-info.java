/** Moods and scenes. */
@NullMarked
package dev.cinelog.saga.generator.storyboard.scenery;

import org.jspecify.annotations.NullMarked;
