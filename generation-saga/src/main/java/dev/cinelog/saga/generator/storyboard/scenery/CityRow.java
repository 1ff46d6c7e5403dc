package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A row of houses.
 *
 * @param top of the tallest, as a fraction of the frame's height
 * @param bottom below which nearer rows hide it, likewise
 * @param step pixels a frame that it passes
 * @param lit share of the windows with light in them
 */
record CityRow(double top, double bottom, double step, Color wall, Color foot, Color light, double lit) {

    private static final List<Color> NEON =
            List.of(new Color(0xff4fa3), new Color(0x3fd8ff), new Color(0xffc14f), new Color(0x8f7bff));

    Strip draw(Stage stage, double breadth, Dice dice) {
        double high = (bottom - top) * stage.height();
        BufferedImage image = Stage.transparent(Strip.width(stage, step), high);
        Graphics2D graphics = Stage.smooth(image);
        double x = -breadth * dice.between(0, 1);
        while (x < image.getWidth()) {
            double wide = Math.max(3, breadth * dice.between(0.55, 1.5));
            double tall = high * (dice.chance(0.2) ? dice.between(0.75, 0.97) : dice.between(0.3, 0.75));
            house(graphics, new Rectangle2D.Double(x, high - tall, wide, tall), high, dice);
            x += wide * dice.between(0.9, 0.99);
        }
        graphics.dispose();
        return new Strip(image, (int) (top * stage.height()), Strip.start(stage, step), step);
    }

    private void house(Graphics2D graphics, Rectangle2D house, double high, Dice dice) {
        Color tinted = Tint.mix(wall, foot, dice.between(0, 0.18));
        graphics.setPaint(new GradientPaint(0, 0, tinted, 0, (float) high, foot));
        graphics.fill(house);
        graphics.fill(roof(house, dice));
        windows(graphics, house, dice);
        if (lit > 0.25 && dice.chance(0.16)) {
            sign(graphics, house, dice);
        }
    }

    private static Path2D roof(Rectangle2D house, Dice dice) {
        Path2D roof = new Path2D.Double();
        double wide = house.getWidth();
        double top = house.getY() + 1;
        int kind = dice.below(4);
        if (kind == 0) {
            roof.append(
                    new Rectangle2D.Double(house.getCenterX() - wide * 0.02, top - wide * 0.5, wide * 0.04, wide * 0.5),
                    false);
        } else if (kind == 1) {
            roof.append(
                    new Rectangle2D.Double(house.getX() + wide * 0.2, top - wide * 0.14, wide * 0.4, wide * 0.14),
                    false);
        } else if (kind == 2) {
            roof.moveTo(house.getX(), top);
            roof.lineTo(house.getX() + wide * 0.5, top - wide * 0.3);
            roof.lineTo(house.getMaxX(), top);
            roof.closePath();
        }
        return roof;
    }

    private void windows(Graphics2D graphics, Rectangle2D house, Dice dice) {
        int columns = (int) Math.max(2, Math.min(7, house.getWidth() / 9));
        double cell = house.getWidth() / (columns + 0.6);
        if (cell < 3) {
            return;
        }
        Color dark = Tint.mix(wall, Color.BLACK, 0.22);
        for (double y = house.getY() + cell * 0.8; y < house.getMaxY(); y += cell * 1.3) {
            for (int column = 0; column < columns; column++) {
                boolean lamp = dice.chance(lit);
                graphics.setColor(lamp ? Tint.veil(light, dice.between(0.45, 0.95)) : dark);
                double x = house.getX() + cell * (0.5 + column);
                graphics.fill(new Rectangle2D.Double(x, y, cell * 0.55, cell * 0.7));
            }
        }
    }

    private static void sign(Graphics2D graphics, Rectangle2D house, Dice dice) {
        Color neon = dice.pick(NEON);
        double wide = house.getWidth() * 0.22;
        double x = house.getX() + house.getWidth() * dice.between(0.1, 0.65);
        double y = house.getY() + house.getHeight() * dice.between(0.08, 0.3);
        Rectangle2D sign = new Rectangle2D.Double(x, y, wide, wide * dice.between(2, 4));
        Backdrop.glow(graphics, sign.getCenterX(), sign.getCenterY(), sign.getHeight(), Tint.veil(neon, 0.45));
        graphics.setColor(neon);
        graphics.fill(sign);
    }
}
