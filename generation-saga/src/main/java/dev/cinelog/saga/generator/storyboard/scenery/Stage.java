package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * The frame that is drawn into, and for how long.
 *
 * @param width in pixels
 * @param height in pixels
 * @param frames of the shot
 */
public record Stage(int width, int height, int frames) {

    /** What is one pixel in a frame of 1280 × 720. */
    double unit() {
        return Math.sqrt((double) width * height) / 960;
    }

    /** Whole pixels where there are enough of them: a smooth pan moves by the same step each frame. */
    double step(double pixels) {
        double scaled = pixels * unit();
        return scaled < 0.7 ? scaled : Math.round(scaled);
    }

    static BufferedImage transparent(double width, double height) {
        return new BufferedImage(
                Math.max(1, (int) Math.ceil(width)),
                Math.max(1, (int) Math.ceil(height)),
                BufferedImage.TYPE_INT_ARGB_PRE);
    }

    static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }
}
