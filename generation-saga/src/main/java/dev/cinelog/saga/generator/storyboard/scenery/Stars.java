package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Stars that twinkle, and one that falls. */
final class Stars implements Layer {

    private static final int FALL = 16;

    private record Star(int x, int y, int size, double phase, double pace) {}

    private final Stage stage;
    private final List<Star> stars = new ArrayList<>();
    private final int fallsAt;
    private final double fallsFrom;

    Stars(Stage stage, int count, double lowest, Dice dice) {
        this.stage = stage;
        for (int i = 0; i < count; i++) {
            stars.add(new Star(
                    dice.below(stage.width()),
                    (int) (stage.height() * lowest * dice.between(0, 1)),
                    (int) Math.max(1, Math.round(stage.unit() * dice.between(1, 3))),
                    dice.between(0, 6),
                    dice.between(0.08, 0.25)));
        }
        fallsAt = dice.below(Math.max(1, stage.frames()));
        fallsFrom = dice.between(0.3, 0.9);
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        graphics.setColor(Color.WHITE);
        for (Star star : stars) {
            float shine = (float) (0.55 + 0.45 * Math.sin(frame * star.pace() + star.phase()));
            graphics.setComposite(AlphaComposite.SrcOver.derive(shine));
            graphics.fillRect(star.x(), star.y(), star.size(), star.size());
        }
        graphics.setComposite(AlphaComposite.SrcOver);
        if (frame >= fallsAt && frame < fallsAt + FALL) {
            fall(graphics, (double) (frame - fallsAt) / FALL);
        }
    }

    private void fall(Graphics2D graphics, double part) {
        double x = stage.width() * (fallsFrom - part * 0.28);
        double y = stage.height() * (0.06 + part * 0.22);
        double tail = stage.width() * 0.07 * Math.sin(part * Math.PI);
        Line2D trace = new Line2D.Double(x, y, x + tail, y - tail * 0.44);
        graphics.setPaint(new GradientPaint(
                (float) x,
                (float) y,
                Color.WHITE,
                (float) trace.getX2() + 1,
                (float) trace.getY2(),
                Tint.veil(Color.WHITE, 0)));
        graphics.setStroke(new BasicStroke((float) Math.max(1, stage.unit() * 2)));
        graphics.draw(trace);
    }
}
