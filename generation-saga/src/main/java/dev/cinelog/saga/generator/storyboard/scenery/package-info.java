/**
 * Draws places: a sky, a landscape in layers, weather, and whoever passes by. All of it follows from a mood and a seed; nothing here knows text or films.
 */
@NullMarked
package dev.cinelog.saga.generator.storyboard.scenery;

import org.jspecify.annotations.NullMarked;
