package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Things that grow on the ground. */
final class Woods {

    private Woods() {}

    /**
     * Pines, close together.
     *
     * @param size of the tallest, in pixels
     */
    static Ground.Growth pines(double size, double gap, Color crown, Color foot, Dice dice) {
        return (graphics, contour, depth) -> {
            for (double x = -gap; x < contour.width() + gap; x += gap * dice.between(0.4, 1.3)) {
                double tall = size * dice.between(0.45, 1);
                double y = (1 - contour.height(x)) * depth + tall * 0.12;
                graphics.setPaint(new GradientPaint(0, (float) (y - tall), crown, 0, (float) y, foot));
                graphics.fill(pine(x, y, tall, dice));
            }
        };
    }

    /** Round trees, far apart. */
    static Ground.Growth trees(double size, double gap, Color crown, Dice dice) {
        return (graphics, contour, depth) -> {
            for (double x = 0; x < contour.width(); x += gap * dice.between(0.3, 2.2)) {
                double tall = size * dice.between(0.6, 1);
                double y = (1 - contour.height(x)) * depth + size * 0.05;
                graphics.setColor(crown);
                graphics.fill(new Rectangle2D.Double(x - tall * 0.035, y - tall * 0.4, tall * 0.07, tall * 0.45));
                for (int i = 0; i < 9; i++) {
                    double ball = tall * dice.between(0.3, 0.5);
                    double away = tall * dice.between(-0.27, 0.27);
                    double up = tall * dice.between(0.46, 0.84) - Math.abs(away) * 0.5;
                    graphics.fill(new Ellipse2D.Double(x + away - ball / 2, y - up - ball / 2, ball, ball));
                }
            }
        };
    }

    /** Blades of grass on the edge. */
    static Ground.Growth grass(double size, Color color, Dice dice) {
        return (graphics, contour, depth) -> {
            graphics.setColor(color);
            for (double x = 0; x < contour.width(); x += size * dice.between(0.06, 0.24)) {
                double tall = size * dice.between(0.3, 1);
                double y = (1 - contour.height(x)) * depth + 2;
                Path2D blade = new Path2D.Double();
                blade.moveTo(x, y);
                double bend = dice.between(-0.4, 0.5) * tall;
                blade.quadTo(x, y - tall * 0.6, x + bend, y - tall);
                blade.quadTo(x + size * 0.06, y - tall * 0.5, x + size * 0.09, y);
                graphics.fill(blade);
            }
        };
    }

    /** Cactuses, far apart. */
    static Ground.Growth cactuses(double size, double gap, Color color, Dice dice) {
        return (graphics, contour, depth) -> {
            graphics.setColor(color);
            for (double x = gap * dice.between(0.2, 1); x < contour.width(); x += gap * dice.between(0.7, 2)) {
                double tall = size * dice.between(0.5, 1);
                double y = (1 - contour.height(x)) * depth + size * 0.1;
                limb(graphics, x, y - tall, tall * 0.16, tall);
                limb(graphics, x - tall * 0.26, y - tall * 0.72, tall * 0.11, tall * 0.34);
                limb(graphics, x + tall * 0.26, y - tall * 0.86, tall * 0.11, tall * 0.36);
                graphics.fill(new Rectangle2D.Double(x - tall * 0.28, y - tall * 0.46, tall * 0.28, tall * 0.09));
                graphics.fill(new Rectangle2D.Double(x, y - tall * 0.58, tall * 0.28, tall * 0.09));
            }
        };
    }

    private static void limb(Graphics2D graphics, double x, double y, double thick, double tall) {
        graphics.fill(new RoundRectangle2D.Double(x - thick / 2, y, thick, tall, thick, thick));
    }

    private static Path2D pine(double x, double y, double tall, Dice dice) {
        Path2D pine = new Path2D.Double();
        int tiers = 5;
        double wide = tall * dice.between(0.19, 0.27);
        pine.moveTo(x, y - tall);
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 1; i <= tiers; i++) {
                int tier = side > 0 ? i : tiers + 1 - i;
                double low = y - tall * (1 - tier / (tiers + 0.4));
                double half = wide * tier / tiers;
                if (side > 0) {
                    pine.lineTo(x + half, low);
                    pine.lineTo(x + half * 0.55, low - tall * 0.03);
                } else {
                    pine.lineTo(x - half * 0.55, low - tall * 0.03);
                    pine.lineTo(x - half, low);
                }
            }
            if (side > 0) {
                pine.lineTo(x + tall * 0.02, y - tall * 0.07);
                pine.lineTo(x + tall * 0.02, y);
                pine.lineTo(x - tall * 0.02, y);
                pine.lineTo(x - tall * 0.02, y - tall * 0.07);
            }
        }
        pine.closePath();
        return pine;
    }
}
