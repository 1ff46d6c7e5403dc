package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;

/**
 * The turning light of a lighthouse.
 *
 * @param x of the lamp
 * @param y of the lamp
 * @param reach in pixels
 */
record Beam(double x, double y, double reach, Color light) implements Layer {

    @Override
    public void paint(Graphics2D graphics, int frame) {
        double turn = frame * 0.05;
        double side = Math.cos(turn);
        double length = reach * side;
        double spread = reach * (0.05 + 0.05 * Math.abs(side));
        double opacity = 0.12 + 0.3 * Math.abs(side);
        Path2D cone = new Path2D.Double();
        cone.moveTo(x, y - 1);
        cone.lineTo(x + length, y - spread - reach * 0.06);
        cone.lineTo(x + length, y + spread - reach * 0.06);
        cone.lineTo(x, y + 1);
        cone.closePath();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new GradientPaint(
                (float) x, 0, Tint.veil(light, opacity), (float) (x + length + 0.5), 0, Tint.veil(light, 0)));
        graphics.fill(cone);
    }
}
