package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.saga.generator.storyboard.scenery.Dice;
import dev.cinelog.saga.generator.storyboard.scenery.MoodReader;
import dev.cinelog.saga.generator.storyboard.scenery.Scene;
import dev.cinelog.saga.generator.storyboard.scenery.Stage;

/**
 * What a shot will show, before any of it is drawn.
 *
 * @param card that is read in it
 */
record ShotPlan(int number, int card, String prompt, MoodReader reader) {

    Shot open(int width, int height, int frames) {
        Dice dice = Dice.of(prompt, number);
        return new Shot(number, Scene.of(reader, card, new Stage(width, height, frames), dice));
    }
}
