package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Paints a card whose words appear one after the other, from images made once. */
public final class CardPainter {

    private static final double WORDS_PER_SECOND = 7;

    private final List<LinePainter> lines = new ArrayList<>();
    private final double leading;
    private final int words;

    /** @param width of the room in which right-to-left lines end */
    public CardPainter(Card card, double width) {
        int first = 0;
        for (TextLine line : card.lines()) {
            LinePainter painter = new LinePainter(line, card.size(), width, first);
            lines.add(painter);
            first += painter.words();
        }
        words = first;
        leading = CardBox.leading(card.size());
    }

    public double height() {
        return leading * lines.size();
    }

    /**
     * Paints the words that have appeared so far.
     *
     * @param x left edge
     * @param y upper edge
     * @param seconds since the card began to appear
     * @param duration of the card; half of it is enough for the last word
     */
    public void paint(Graphics2D graphics, double x, double y, double seconds, double duration, float opacity) {
        double pace = Math.max(WORDS_PER_SECOND, words / Math.max(0.1, duration * 0.5));
        double baseline = y + leading * 0.78;
        for (LinePainter line : lines) {
            line.paint(graphics, x, baseline, seconds * pace, opacity);
            baseline += leading;
        }
    }
}
