/** The storyboard, frame by frame and as a film. */
@NullMarked
package dev.cinelog.saga.generator.storyboard;

import org.jspecify.annotations.NullMarked;
