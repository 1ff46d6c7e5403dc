package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;

/**
 * What a phrase makes one see.
 *
 * @param hue of what stands out, if someone asked for one
 */
record Mood(Place place, Hour hour, Weather weather, Set<Actor> actors, Optional<Hue> hue) {

    /** The hue, or any. */
    Color colour(double saturation, double brightness, Dice dice) {
        double any = dice.between(0, 1);
        return Color.getHSBColor(hue.map(Hue::turn).orElse((float) any), (float) saturation, (float) brightness);
    }
}
