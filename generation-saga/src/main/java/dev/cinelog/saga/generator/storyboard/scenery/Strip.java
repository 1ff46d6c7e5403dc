package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A band of landscape, wider than the frame, that passes as the camera moves.
 *
 * @param y of its upper edge
 * @param start how far it has passed when the shot begins
 * @param step pixels a frame
 */
record Strip(BufferedImage image, int y, double start, double step) implements Layer {

    /** How wide it must be never to end in sight. */
    static int width(Stage stage, double step) {
        return stage.width() + (int) Math.ceil(Math.abs(step) * stage.frames()) + 2;
    }

    /** Where it must begin to pass in its direction. */
    static double start(Stage stage, double step) {
        return step >= 0 ? 0 : Math.ceil(-step * stage.frames());
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        graphics.drawImage(image, -(int) Math.round(start + step * frame), y, null);
    }
}
