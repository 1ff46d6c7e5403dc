package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws those who pass by, in outline and two or three colours. */
final class Cast {

    private Cast() {}

    static BufferedImage balloon(double size, Color first, Color second) {
        BufferedImage image = Stage.transparent(size * 0.8, size);
        Graphics2D graphics = Stage.smooth(image);
        double middle = size * 0.4;
        double radius = size * 0.34;
        Path2D neck = new Path2D.Double();
        neck.moveTo(middle - radius * 0.9, size * 0.52);
        neck.lineTo(middle - size * 0.06, size * 0.8);
        neck.lineTo(middle + size * 0.06, size * 0.8);
        neck.lineTo(middle + radius * 0.9, size * 0.52);
        neck.closePath();
        Area envelope = new Area(new Ellipse2D.Double(middle - radius, size * 0.03, radius * 2, radius * 2.1));
        envelope.add(new Area(neck));
        graphics.setClip(envelope);
        for (int i = 0; i < 8; i++) {
            graphics.setColor(i % 2 == 0 ? first : second);
            double left = -Math.cos(Math.PI * i / 8);
            double right = -Math.cos(Math.PI * (i + 1) / 8);
            graphics.fill(new Rectangle2D.Double(middle + radius * left, 0, radius * (right - left) + 1, size));
        }
        graphics.setPaint(new GradientPaint(
                (float) (middle - radius),
                0,
                new Color(255, 255, 255, 70),
                (float) (middle + radius),
                0,
                new Color(0, 0, 0, 90)));
        graphics.fill(envelope);
        graphics.setClip(null);
        graphics.setColor(new Color(0x4a2f1d));
        graphics.setStroke(new BasicStroke((float) Math.max(1, size * 0.008)));
        graphics.drawLine(
                (int) (middle - size * 0.05), (int) (size * 0.8), (int) (middle - size * 0.04), (int) (size * 0.89));
        graphics.drawLine(
                (int) (middle + size * 0.05), (int) (size * 0.8), (int) (middle + size * 0.04), (int) (size * 0.89));
        graphics.fill(new Rectangle2D.Double(middle - size * 0.055, size * 0.88, size * 0.11, size * 0.09));
        graphics.dispose();
        return image;
    }

    static BufferedImage boat(double size, Color hull, Color sail) {
        BufferedImage image = Stage.transparent(size, size);
        Graphics2D graphics = Stage.smooth(image);
        graphics.setColor(hull);
        graphics.fill(new Rectangle2D.Double(size * 0.49, size * 0.04, size * 0.02, size * 0.78));
        fill(graphics, size, 0.08, 0.78, 0.92, 0.78, 0.8, 0.97, 0.22, 0.97);
        graphics.setColor(sail);
        fill(graphics, size, 0.53, 0.06, 0.88, 0.7, 0.53, 0.74);
        graphics.setColor(Tint.mix(sail, hull, 0.25));
        fill(graphics, size, 0.47, 0.12, 0.47, 0.74, 0.2, 0.68);
        graphics.dispose();
        return image;
    }

    static BufferedImage rocket(double size) {
        BufferedImage image = Stage.transparent(size * 0.5, size);
        Graphics2D graphics = Stage.smooth(image);
        Backdrop.glow(graphics, size * 0.25, size * 0.78, size * 0.22, new Color(255, 150, 60, 190));
        graphics.setColor(new Color(0xffd27a));
        fill(graphics, size, 0.2, 0.7, 0.3, 0.7, 0.25, 0.98);
        graphics.setColor(new Color(0xd6455d));
        fill(graphics, size, 0.17, 0.46, 0.08, 0.74, 0.19, 0.68);
        fill(graphics, size, 0.33, 0.46, 0.42, 0.74, 0.31, 0.68);
        Path2D body = new Path2D.Double();
        body.moveTo(size * 0.25, 0);
        body.curveTo(size * 0.4, size * 0.2, size * 0.36, size * 0.55, size * 0.31, size * 0.7);
        body.lineTo(size * 0.19, size * 0.7);
        body.curveTo(size * 0.14, size * 0.55, size * 0.1, size * 0.2, size * 0.25, 0);
        graphics.setPaint(new GradientPaint(
                (float) size * 0.14f, 0, new Color(0xf4f6fb), (float) size * 0.38f, 0, new Color(0x9aa6bd)));
        graphics.fill(body);
        graphics.setColor(new Color(0x2b5f8f));
        graphics.fill(new Ellipse2D.Double(size * 0.2, size * 0.24, size * 0.1, size * 0.1));
        graphics.dispose();
        return image;
    }

    static BufferedImage cat(double size, Color fur) {
        BufferedImage image = Stage.transparent(size, size);
        Graphics2D graphics = Stage.smooth(image);
        graphics.setColor(fur);
        graphics.fill(new Ellipse2D.Double(size * 0.3, size * 0.42, size * 0.36, size * 0.58));
        graphics.fill(new Ellipse2D.Double(size * 0.28, size * 0.7, size * 0.44, size * 0.32));
        graphics.fill(new Ellipse2D.Double(size * 0.31, size * 0.17, size * 0.33, size * 0.31));
        fill(graphics, size, 0.32, 0.3, 0.31, 0.06, 0.47, 0.2);
        fill(graphics, size, 0.63, 0.3, 0.64, 0.06, 0.48, 0.2);
        Path2D tail = new Path2D.Double();
        tail.moveTo(size * 0.64, size * 0.94);
        tail.curveTo(size * 0.98, size * 0.98, size * 0.72, size * 0.62, size * 0.92, size * 0.48);
        graphics.setStroke(new BasicStroke((float) (size * 0.075), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(tail);
        graphics.setColor(new Color(0xffd24a));
        graphics.fill(new Ellipse2D.Double(size * 0.385, size * 0.29, size * 0.055, size * 0.06));
        graphics.fill(new Ellipse2D.Double(size * 0.515, size * 0.29, size * 0.055, size * 0.06));
        graphics.dispose();
        return image;
    }

    static BufferedImage lighthouse(double size, Color rock, Color light) {
        BufferedImage image = Stage.transparent(size, size);
        Graphics2D graphics = Stage.smooth(image);
        for (int i = 0; i < 5; i++) {
            double top = 0.26 + i * 0.12;
            graphics.setColor(i % 2 == 0 ? new Color(0xc2413f) : new Color(0xf2e9dd));
            double upper = 0.055 + i * 0.009;
            fill(
                    graphics,
                    size,
                    0.5 - upper,
                    top,
                    0.5 + upper,
                    top,
                    0.509 + upper,
                    top + 0.121,
                    0.491 - upper,
                    top + 0.121);
        }
        graphics.setColor(light);
        graphics.fill(new Rectangle2D.Double(size * 0.46, size * 0.18, size * 0.08, size * 0.08));
        graphics.setColor(new Color(0x3a2a2d));
        fill(graphics, size, 0.44, 0.18, 0.5, 0.1, 0.56, 0.18);
        graphics.fill(new Rectangle2D.Double(size * 0.43, size * 0.25, size * 0.14, size * 0.015));
        graphics.setColor(rock);
        fill(graphics, size, 0.02, 1, 0.2, 0.9, 0.34, 0.84, 0.62, 0.83, 0.78, 0.89, 0.98, 1);
        graphics.dispose();
        return image;
    }

    private static void fill(Graphics2D graphics, double size, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0] * size, points[1] * size);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i] * size, points[i + 1] * size);
        }
        path.closePath();
        graphics.fill(path);
    }
}
