package dev.cinelog.saga.generator.storyboard.scenery;

import dev.cinelog.saga.generator.storyboard.scenery.Particles.Motion;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;

/** Fills the air with weather. */
final class Air {

    private final Stage stage;
    private final Dice dice;

    Air(Stage stage, Dice dice) {
        this.stage = stage;
        this.dice = dice;
    }

    Optional<Layer> fill(Weather weather) {
        return switch (weather) {
            case CLEAR -> Optional.empty();
            case RAIN -> some(170, Air::drop, new Motion(-3.2, 21, 0, 0), 16, 26, 40);
            case SNOW -> some(150, (g, s) -> puff(g, s, Color.WHITE, 0.95), new Motion(-0.7, 2.1, 16, 0), 5, 8, 13);
            case FIREFLIES ->
                some(46, (g, s) -> puff(g, s, new Color(0xf7ff9e), 1), new Motion(0.4, -0.35, 34, 1), 12, 18, 26);
            case PETALS ->
                some(60, (g, s) -> petal(g, s, new Color(0xffc4d8)), new Motion(-1.8, 1.9, 26, 0), 9, 13, 19);
            case LEAVES ->
                some(46, (g, s) -> petal(g, s, new Color(0xe08a3c)), new Motion(-2.4, 2.3, 30, 0), 12, 17, 24);
            case EMBERS ->
                some(80, (g, s) -> puff(g, s, new Color(0xff8a3a), 1), new Motion(0.6, -3, 18, 0.8), 5, 8, 13);
            case LANTERNS -> some(30, Air::lantern, new Motion(0.3, -0.8, 14, 0.25), 18, 28, 44);
            case BUBBLES -> some(50, Air::bubble, new Motion(0, -1.7, 16, 0.2), 8, 14, 24);
        };
    }

    private Optional<Layer> some(int count, BiConsumer<Graphics2D, Double> draw, Motion motion, double... sizes) {
        List<BufferedImage> images = DoubleStream.of(sizes)
                .map(size -> Math.max(2, size * stage.unit()))
                .mapToObj(size -> draw(draw, size))
                .toList();
        return Optional.of(new Particles(stage, count, images, motion, dice));
    }

    private static BufferedImage draw(BiConsumer<Graphics2D, Double> draw, double size) {
        BufferedImage image = Stage.transparent(size, size);
        Graphics2D graphics = Stage.smooth(image);
        draw.accept(graphics, size);
        graphics.dispose();
        return image;
    }

    private static void puff(Graphics2D graphics, double size, Color color, double opacity) {
        Backdrop.glow(graphics, size / 2, size / 2, size / 2, Tint.veil(color, opacity));
        graphics.setColor(color);
        graphics.fill(new Ellipse2D.Double(size * 0.4, size * 0.4, size * 0.2, size * 0.2));
    }

    private static void drop(Graphics2D graphics, double size) {
        graphics.setColor(new Color(205, 222, 245, 110));
        graphics.setStroke(new BasicStroke((float) Math.max(1, size * 0.05)));
        graphics.draw(new Line2D.Double(size * 0.56, 0, size * 0.44, size));
    }

    private static void petal(Graphics2D graphics, double size, Color color) {
        Path2D petal = new Path2D.Double();
        petal.moveTo(size * 0.1, size * 0.6);
        petal.quadTo(size * 0.3, size * 0.1, size * 0.9, size * 0.3);
        petal.quadTo(size * 0.7, size * 0.9, size * 0.1, size * 0.6);
        graphics.setColor(color);
        graphics.fill(petal);
    }

    private static void lantern(Graphics2D graphics, double size) {
        Backdrop.glow(graphics, size / 2, size / 2, size / 2, new Color(255, 160, 60, 150));
        graphics.setColor(new Color(0xffcf7d));
        graphics.fill(new RoundRectangle2D.Double(
                size * 0.36, size * 0.3, size * 0.28, size * 0.38, size * 0.16, size * 0.16));
        graphics.setColor(new Color(0xff8f3f));
        graphics.fill(new RoundRectangle2D.Double(
                size * 0.4, size * 0.56, size * 0.2, size * 0.12, size * 0.08, size * 0.08));
    }

    private static void bubble(Graphics2D graphics, double size) {
        graphics.setColor(new Color(255, 255, 255, 40));
        graphics.fill(new Ellipse2D.Double(1, 1, size - 2, size - 2));
        graphics.setColor(new Color(255, 255, 255, 150));
        graphics.setStroke(new BasicStroke((float) Math.max(1, size * 0.05)));
        graphics.draw(new Ellipse2D.Double(1, 1, size - 2, size - 2));
        graphics.fill(new Ellipse2D.Double(size * 0.26, size * 0.22, size * 0.16, size * 0.16));
    }
}
