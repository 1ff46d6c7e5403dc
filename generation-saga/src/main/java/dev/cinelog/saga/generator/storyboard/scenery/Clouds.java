package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Clouds that drift. */
final class Clouds implements Layer {

    private record Cloud(BufferedImage image, double x, double y, double step) {}

    private final List<Cloud> clouds = new ArrayList<>();

    /** @param lowest as a fraction of the height */
    Clouds(Stage stage, int count, double lowest, Color color, double opacity, Dice dice) {
        for (int i = 0; i < count; i++) {
            double wide = stage.width() * dice.between(0.22, 0.5);
            double tall = wide * dice.between(0.26, 0.38);
            clouds.add(new Cloud(
                    draw(wide, tall, Tint.veil(color, opacity * dice.between(0.6, 1)), dice),
                    stage.width() * dice.between(-0.2, 0.95),
                    stage.height() * lowest * dice.between(0.05, 0.95) - tall / 2,
                    stage.step(1) * dice.between(0.5, 1)));
        }
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        for (Cloud cloud : clouds) {
            graphics.drawImage(
                    cloud.image(), (int) Math.round(cloud.x() - cloud.step() * frame), (int) cloud.y(), null);
        }
    }

    private static BufferedImage draw(double wide, double tall, Color color, Dice dice) {
        BufferedImage image = Stage.transparent(wide, tall);
        Graphics2D graphics = Stage.smooth(image);
        AffineTransform upright = graphics.getTransform();
        for (int i = 0; i < 24; i++) {
            double part = dice.between(-1, 1);
            double puff = tall * dice.between(0.16, 0.34) * (1.25 - Math.abs(part));
            graphics.translate(wide / 2 + part * wide * 0.36, tall * 0.68 - puff * dice.between(0.1, 0.9));
            graphics.scale(1.5, 0.85);
            Backdrop.glow(graphics, 0, 0, puff, color);
            graphics.setTransform(upright);
        }
        graphics.dispose();
        return image;
    }
}
