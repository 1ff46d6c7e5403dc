package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Graphics2D;
import java.util.List;

/** A place in motion. Holds images as large as the frame, so it should not be kept longer than its shot. */
public final class Scene {

    private final List<Layer> layers;

    Scene(List<Layer> layers) {
        this.layers = layers;
    }

    /** The scene of a card; with dice that fall the same, the same scene. */
    public static Scene of(MoodReader reader, int card, Stage stage, Dice dice) {
        return new Composition(reader.read(card, dice), stage, dice).compose();
    }

    /** @param frame since the shot began */
    public void paint(Graphics2D graphics, int frame) {
        layers.forEach(layer -> layer.paint(graphics, frame));
    }
}
