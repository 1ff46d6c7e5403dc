/**
 * The embedded generator: draws a film from the words of a prompt, without any network. It decides what is shown when; {@code scenery} draws the places and {@code lettering} the words.
 */
@NullMarked
package dev.cinelog.saga.generator.storyboard;

import org.jspecify.annotations.NullMarked;
