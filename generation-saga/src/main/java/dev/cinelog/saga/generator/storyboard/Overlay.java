package dev.cinelog.saga.generator.storyboard;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** What lies over the pictures: the words, and a bar for each shot that fills as it passes. */
final class Overlay {

    private static final double FADE_SECONDS = 0.3;

    private final Timeline timeline;
    private final Captions captions;
    private final List<ShotPlan> plans;
    private final int barY;
    private final int barHeight;
    private final int gap;

    Overlay(int width, int height, Timeline timeline, Captions captions, List<ShotPlan> plans) {
        this.timeline = timeline;
        this.captions = captions;
        this.plans = plans;
        double unit = Math.sqrt((double) width * height) / 960;
        barHeight = (int) Math.max(1, Math.round(unit * 4));
        gap = (int) Math.max(1, Math.round(unit * 8));
        barY = (int) Math.round(captions.foot() + height * 0.03);
    }

    void paint(Graphics2D graphics, int number) {
        if (captions.count() > 0) {
            paintCard(graphics, number);
        }
        paintBars(graphics, number);
    }

    private void paintCard(Graphics2D graphics, int number) {
        int card = plans.get(timeline.shotAt(number)).card();
        int start = timeline.frames();
        int end = 0;
        for (ShotPlan plan : plans) {
            if (plan.card() == card) {
                start = Math.min(start, timeline.start(plan.number()));
                end = Math.max(end, timeline.end(plan.number()));
            }
        }
        double since = seconds(number - start) - 0.15;
        double left = seconds(end - number);
        boolean lastOne = end == timeline.frames();
        float opacity = lastOne ? 1 : (float) Math.min(1, left / FADE_SECONDS);
        captions.paint(graphics, card, since, seconds(end - start), opacity);
        paintRule(graphics, card, Math.min(1, Math.max(0, since * 2.5)), opacity);
    }

    /** A short line above the words that grows before they appear. */
    private void paintRule(Graphics2D graphics, int card, double part, float opacity) {
        graphics.setComposite(AlphaComposite.SrcOver.derive(opacity));
        graphics.setColor(Captions.ACCENT);
        int y = (int) captions.top(card) - gap * 2;
        int wide = (int) (gap * 9 * part);
        double x = captions.leftToRight(card) ? captions.left() : captions.left() + captions.width() - wide;
        graphics.fillRect((int) x, y, wide, barHeight);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private void paintBars(Graphics2D graphics, int number) {
        double each = (captions.width() + gap) / plans.size();
        for (ShotPlan plan : plans) {
            int x = (int) Math.round(captions.left() + each * plan.number());
            int wide = (int) Math.max(1, Math.round(each - gap));
            double part = (number + 1.0 - timeline.start(plan.number())) / timeline.length(plan.number());
            graphics.setColor(new Color(255, 255, 255, 70));
            graphics.fillRect(x, barY, wide, barHeight);
            graphics.setColor(new Color(255, 255, 255, 215));
            graphics.fillRect(x, barY, (int) Math.round(wide * Math.max(0, Math.min(1, part))), barHeight);
        }
    }

    private static double seconds(int frames) {
        return (double) frames / Timeline.FRAMES_PER_SECOND;
    }
}
