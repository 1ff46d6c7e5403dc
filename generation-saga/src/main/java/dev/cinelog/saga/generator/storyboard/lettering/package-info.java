/**
 * Sets a prompt in type: any script, from fonts that come along, cut into cards that fit the frame. Knows nothing of scenes or films.
 */
@NullMarked
package dev.cinelog.saga.generator.storyboard.lettering;

import org.jspecify.annotations.NullMarked;
