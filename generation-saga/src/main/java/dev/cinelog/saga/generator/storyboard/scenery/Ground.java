package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Where a band of landscape lies and how it looks.
 *
 * @param top of its highest point, as a fraction of the frame's height
 * @param depth from its highest to its lowest point, likewise
 * @param bottom below which nearer bands hide it, likewise
 * @param step pixels a frame that it passes
 * @param crest colour of its edge
 * @param foot colour where it fades below
 */
record Ground(double top, double depth, double bottom, double step, Color crest, Color foot) {

    /** What stands on a band of landscape. */
    @FunctionalInterface
    interface Growth {
        Growth NONE = (graphics, contour, depth) -> {};

        /** @param depth as in {@link Contour#land} */
        void draw(Graphics2D graphics, Contour contour, double depth);
    }

    /**
     * @param headroom above the highest point for what grows there, as a fraction of the frame's height
     */
    Strip draw(Stage stage, Contour contour, double headroom, Growth growth) {
        double room = headroom * stage.height();
        int y = (int) Math.floor(top * stage.height() - room);
        double high = Math.max(2, bottom * stage.height() - y);
        BufferedImage image = Stage.transparent(contour.width(), high);
        Graphics2D graphics = Stage.smooth(image);
        graphics.translate(0, room);
        double depthInPixels = depth * stage.height();
        graphics.setPaint(crest);
        growth.draw(graphics, contour, depthInPixels);
        graphics.setPaint(new GradientPaint(0, 0, crest, 0, (float) (high - room), foot));
        graphics.fill(contour.land(depthInPixels, high));
        graphics.dispose();
        return new Strip(image, y, Strip.start(stage, step), step);
    }
}
