package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A flock that crosses the sky. */
final class Birds implements Layer {

    private record Bird(double x, double y, double size, double phase) {}

    private final Stage stage;
    private final Color color;
    private final double step;
    private final List<Bird> birds = new ArrayList<>();

    Birds(Stage stage, Color color, Dice dice) {
        this.stage = stage;
        this.color = color;
        this.step = stage.unit() * dice.between(1.6, 2.6);
        double x = stage.width() * dice.between(0.05, 0.45);
        double y = stage.height() * dice.between(0.14, 0.3);
        int count = 5 + dice.below(5);
        for (int i = 0; i < count; i++) {
            int rank = (i + 1) / 2;
            double behind = rank * stage.unit() * 34;
            birds.add(new Bird(
                    x - behind + stage.unit() * dice.between(-10, 10),
                    y + (i % 2 == 0 ? 1 : -1) * behind * 0.42 + stage.unit() * dice.between(-6, 6),
                    stage.unit() * dice.between(9, 15),
                    dice.between(0, 6)));
        }
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(color);
        for (Bird bird : birds) {
            double flap = Math.sin(frame * 0.42 + bird.phase()) * 0.5 + 0.25;
            double x = bird.x() + step * frame;
            double y = bird.y() + Math.sin(frame * 0.05 + bird.phase()) * stage.unit() * 5;
            double span = bird.size();
            Path2D wings = new Path2D.Double();
            wings.moveTo(x - span, y - span * flap);
            wings.quadTo(x - span * 0.45, y - span * flap * 0.9, x, y);
            wings.quadTo(x + span * 0.45, y - span * flap * 0.9, x + span, y - span * flap);
            graphics.setStroke(
                    new BasicStroke((float) Math.max(1, span * 0.2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(wings);
        }
    }
}
