package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.saga.generator.storyboard.lettering.BundledFonts;
import dev.cinelog.saga.generator.storyboard.lettering.Card;
import dev.cinelog.saga.generator.storyboard.lettering.CardBox;
import dev.cinelog.saga.generator.storyboard.lettering.CardPainter;
import dev.cinelog.saga.generator.storyboard.lettering.CardSetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a film, card by card, at the foot of the frame and within what old screens show. */
final class Captions {

    static final Color ACCENT = new Color(0xffd479);
    private static final int SMALLEST_FRAME = 64;
    private static final double MARGIN = 0.075;

    private final List<Card> cards;
    private final double left;
    private final double width;
    private final double foot;
    private @Nullable CardPainter painter;
    private int painted = -1;

    private Captions(List<Card> cards, double left, double width, double foot) {
        this.cards = cards;
        this.left = left;
        this.width = width;
        this.foot = foot;
    }

    /** None in frames in which nothing could be read. */
    static Captions of(String prompt, int width, int height, int most, BundledFonts fonts) {
        double left = width * MARGIN;
        double room = width - 2 * left;
        double foot = height * (1 - MARGIN - 0.035);
        if (Math.min(width, height) < SMALLEST_FRAME) {
            return new Captions(List.of(), left, room, foot);
        }
        double largest = Math.min(Math.min(height, width) * 0.1, width * 0.085);
        CardBox box = new CardBox(room, height * 0.66, largest);
        return new Captions(new CardSetter(fonts, box, ACCENT).set(prompt, most), left, room, foot);
    }

    int count() {
        return cards.size();
    }

    List<String> texts() {
        return cards.stream().map(Card::text).toList();
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    double foot() {
        return foot;
    }

    /**
     * @param seconds since the card began
     * @param duration of the card in seconds
     */
    void paint(Graphics2D graphics, int card, double seconds, double duration, float opacity) {
        CardPainter showing = painter(card);
        showing.paint(graphics, left, foot - showing.height(), seconds, duration, opacity);
    }

    boolean leftToRight(int card) {
        return cards.get(card).leftToRight();
    }

    double top(int card) {
        return foot - painter(card).height();
    }

    private CardPainter painter(int card) {
        CardPainter showing = painter;
        if (showing == null || painted != card) {
            showing = new CardPainter(cards.get(card), width);
            painter = showing;
            painted = card;
        }
        return showing;
    }
}
