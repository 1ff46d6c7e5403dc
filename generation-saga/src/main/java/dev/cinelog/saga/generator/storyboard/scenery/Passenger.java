package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Something drawn once that moves through the frame.
 *
 * @param x of its centre when the shot begins
 * @param y of its lower edge, likewise
 * @param dx pixels a frame to the right
 * @param dy pixels a frame downwards
 * @param bob how far it rises and sinks, in pixels
 */
record Passenger(BufferedImage image, double x, double y, double dx, double dy, double bob) implements Layer {

    @Override
    public void paint(Graphics2D graphics, int frame) {
        double left = x + dx * frame - image.getWidth() / 2.0;
        double top = y + dy * frame + bob * Math.sin(frame * 0.07) - image.getHeight();
        graphics.drawImage(image, (int) Math.round(left), (int) Math.round(top), null);
    }
}
