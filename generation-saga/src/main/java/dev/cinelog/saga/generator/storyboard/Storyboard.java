package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.saga.generator.storyboard.lettering.BundledFonts;
import dev.cinelog.saga.generator.storyboard.scenery.MoodReader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film as a series of frames that follow from prompt, size and length alone. Frames are drawn in order; only the shots
 * in sight are held in memory.
 */
final class Storyboard {

    private final Timeline timeline;
    private final Captions captions;
    private final List<ShotPlan> plans = new ArrayList<>();
    private final Grading grading;
    private final Overlay overlay;
    private final BufferedImage frame;
    private @Nullable Shot previous;
    private @Nullable Shot current;

    Storyboard(String prompt, int width, int height, int seconds, BundledFonts fonts) {
        captions = Captions.of(prompt, width, height, Timeline.mostCards(seconds), fonts);
        int shots = Timeline.shots(seconds, captions.count());
        MoodReader reader = new MoodReader(prompt, captions.texts());
        List<Integer> weights = new ArrayList<>();
        for (int shot = 0; shot < shots; shot++) {
            int card = shot * Math.max(1, captions.count()) / shots;
            plans.add(new ShotPlan(shot, card, prompt, reader));
            weights.add(captions.count() == 0 ? 1 : captions.texts().get(card).length());
        }
        timeline = Timeline.of(seconds, weights);
        grading = new Grading(width, height, captions.count() > 0);
        overlay = new Overlay(width, height, timeline, captions, plans);
        frame = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    int frames() {
        return timeline.frames();
    }

    /** The frame of that number; overwritten by the next call. */
    BufferedImage draw(int number) {
        int shot = timeline.shotAt(number);
        int since = number - timeline.start(shot);
        Graphics2D graphics = frame.createGraphics();
        Shot showing = shot(shot);
        if (previous != null && since < Transition.FRAMES) {
            int before = number - timeline.start(shot - 1);
            Transition.of(plans.get(shot)).paint(graphics, frame, previous, before, showing, since);
        } else {
            previous = null;
            showing.scene().paint(graphics, since);
        }
        grading.apply(frame, number);
        overlay.paint(graphics, number);
        graphics.dispose();
        return frame;
    }

    private Shot shot(int number) {
        Shot showing = current;
        if (showing == null || showing.number() != number) {
            previous = showing;
            int lingering = timeline.length(number) + Transition.FRAMES;
            showing = plans.get(number).open(frame.getWidth(), frame.getHeight(), lingering);
            current = showing;
        }
        return showing;
    }
}
