/** The saga that drives one job from a request to a video or a reason why not. */
@NullMarked
package dev.cinelog.saga.generation;

import org.jspecify.annotations.NullMarked;
