package dev.cinelog.saga.generator.storyboard;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** How one shot gives way to the next: it is pushed out of the frame. */
enum Transition {
    LEFTWARDS(-1, 0),
    UPWARDS(0, -1);

    static final int FRAMES = 14;

    private final int x;
    private final int y;

    Transition(int x, int y) {
        this.x = x;
        this.y = y;
    }

    static Transition of(ShotPlan next) {
        return next.number() % 3 == 2 ? UPWARDS : LEFTWARDS;
    }

    /** @param before frame of the shot that leaves, since it began; likewise {@code since} of the one that comes */
    void paint(Graphics2D graphics, BufferedImage frame, Shot leaving, int before, Shot coming, int since) {
        double part = (since + 1.0) / (FRAMES + 1);
        double eased = part * part * (3 - 2 * part);
        int byX = (int) Math.round(x * eased * frame.getWidth());
        int byY = (int) Math.round(y * eased * frame.getHeight());
        paint(graphics, frame, leaving, before, byX, byY);
        paint(graphics, frame, coming, since, byX - x * frame.getWidth(), byY - y * frame.getHeight());
    }

    private static void paint(Graphics2D graphics, BufferedImage frame, Shot shot, int since, int byX, int byY) {
        Graphics2D moved = (Graphics2D) graphics.create();
        moved.translate(byX, byY);
        moved.clipRect(0, 0, frame.getWidth(), frame.getHeight());
        shot.scene().paint(moved, since);
        moved.dispose();
    }
}
