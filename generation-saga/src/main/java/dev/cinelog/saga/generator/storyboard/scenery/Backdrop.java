package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/** The sky and what stands still in it, drawn once. */
final class Backdrop implements Layer {

    private final Stage stage;
    private final Palette palette;
    private final BufferedImage image;

    /** A sky whose colours end at the horizon, a fraction of the height. */
    Backdrop(Stage stage, Palette palette, double horizon) {
        this.stage = stage;
        this.palette = palette;
        image = new BufferedImage(stage.width(), stage.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = Stage.smooth(image);
        graphics.setPaint(new LinearGradientPaint(
                0, 0, 0, (float) Math.max(2, stage.height() * horizon), new float[] {0, 0.55f, 1}, new Color[] {
                    palette.zenith(), palette.middle(), palette.horizon()
                }));
        graphics.fillRect(0, 0, stage.width(), stage.height());
        graphics.dispose();
    }

    /** Adds a sun or a moon with the light around it. */
    void addLight(double x, double y, double radius, boolean moon, Dice dice) {
        Graphics2D graphics = Stage.smooth(image);
        glow(graphics, x, y, radius * 7, Tint.veil(palette.light(), moon ? 0.22 : 0.5));
        glow(graphics, x, y, radius * 2.6, Tint.veil(palette.light(), moon ? 0.3 : 0.6));
        graphics.setColor(palette.light());
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
        if (moon) {
            for (int i = 0; i < 7; i++) {
                double crater = radius * dice.between(0.08, 0.24);
                double away = radius * dice.between(0, 0.7);
                double angle = dice.between(0, Math.PI * 2);
                graphics.setColor(Tint.veil(palette.middle(), 0.16));
                graphics.fill(new Ellipse2D.Double(
                        x + Math.cos(angle) * away - crater,
                        y + Math.sin(angle) * away - crater,
                        crater * 2,
                        crater * 2));
            }
        }
        graphics.dispose();
    }

    /** Adds stars that do not twinkle. */
    void addStars(int count, double lowest, Dice dice) {
        Graphics2D graphics = Stage.smooth(image);
        for (int i = 0; i < count; i++) {
            double size = dice.between(0.6, 1.9) * Math.max(0.5, stage.unit());
            double y = stage.height() * lowest * Math.pow(dice.between(0, 1), 1.3);
            graphics.setColor(Tint.veil(Color.WHITE, dice.between(0.15, 0.8)));
            graphics.fill(new Ellipse2D.Double(dice.between(0, stage.width()), y, size, size));
        }
        graphics.dispose();
    }

    /** Adds a cloud of light, as of a nebula. */
    void addGlow(double x, double y, double radius, Color color) {
        Graphics2D graphics = Stage.smooth(image);
        glow(graphics, x, y, radius, color);
        graphics.dispose();
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        graphics.drawImage(image, 0, 0, null);
    }

    static void glow(Graphics2D graphics, double x, double y, double radius, Color color) {
        graphics.setPaint(new RadialGradientPaint(
                new Point2D.Double(x, y), (float) Math.max(1, radius), new float[] {0, 0.35f, 1}, new Color[] {
                    color, Tint.veil(color, color.getAlpha() / 255.0 * 0.38), Tint.veil(color, 0)
                }));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }
}
