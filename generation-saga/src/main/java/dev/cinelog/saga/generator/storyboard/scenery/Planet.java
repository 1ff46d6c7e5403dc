package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A planet with bands, and now and then a ring. */
final class Planet {

    private Planet() {}

    /** @param x of its centre, as a fraction of the width */
    static Layer draw(Stage stage, double x, Color color, Dice dice) {
        double radius = stage.height() * dice.between(0.16, 0.26);
        BufferedImage image = Stage.transparent(radius * 4, radius * 2.6);
        Graphics2D graphics = Stage.smooth(image);
        graphics.translate(radius * 2, radius * 1.3);
        graphics.rotate(dice.between(-0.35, 0.35));
        boolean ringed = dice.chance(0.6);
        Backdrop.glow(graphics, 0, 0, radius * 1.28, Tint.veil(color, 0.4));
        if (ringed) {
            ring(graphics, radius, Tint.mix(color, Color.WHITE, 0.5), 0);
        }
        bands(graphics, radius, color, dice);
        if (ringed) {
            ring(graphics, radius, Tint.mix(color, Color.WHITE, 0.5), 180);
        }
        graphics.dispose();
        double y = stage.height() * dice.between(0.3, 0.42) + image.getHeight() / 2.0;
        return new Passenger(image, x * stage.width(), y, -0.4 * stage.unit(), 0.1 * stage.unit(), 0);
    }

    private static void bands(Graphics2D graphics, double radius, Color color, Dice dice) {
        Shape disc = new Ellipse2D.Double(-radius, -radius, radius * 2, radius * 2);
        graphics.setColor(color);
        graphics.fill(disc);
        graphics.setClip(disc);
        for (int i = 0; i < 6; i++) {
            double y = radius * dice.between(-0.9, 0.9);
            graphics.setColor(Tint.veil(dice.chance(0.5) ? Color.WHITE : Tint.mix(color, Color.BLACK, 0.6), 0.16));
            graphics.fill(new Rectangle2D.Double(-radius, y, radius * 2, radius * dice.between(0.06, 0.24)));
        }
        graphics.setClip(null);
        graphics.setPaint(new RadialGradientPaint(
                (float) (-radius * 0.45),
                (float) (-radius * 0.4),
                (float) (radius * 1.7),
                new float[] {0, 1},
                new Color[] {new Color(255, 255, 255, 60), new Color(0, 0, 12, 235)}));
        graphics.fill(disc);
    }

    /** @param start 0 for the half behind the planet, 180 for the half in front */
    private static void ring(Graphics2D graphics, double radius, Color color, int start) {
        AffineTransform upright = graphics.getTransform();
        graphics.scale(1, 0.26);
        for (int i = 0; i < 3; i++) {
            double wide = radius * (1.42 + i * 0.17);
            graphics.setColor(Tint.veil(color, 0.6 - i * 0.15));
            graphics.setStroke(new BasicStroke((float) (radius * 0.12), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(new Arc2D.Double(-wide, -wide, wide * 2, wide * 2, start, 180, Arc2D.OPEN));
        }
        graphics.setTransform(upright);
    }
}
