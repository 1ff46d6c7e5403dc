package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Sets a prompt as cards: in the largest letters with which there are not too many of them. */
public final class CardSetter {

    private static final double[] SCALES = {1, 0.8, 0.64, 0.5, 0.4, 0.32};
    private static final String MORE = "…";

    private final BundledFonts fonts;
    private final CardBox box;
    private final Color pictures;

    /** @param pictures the colour of emoji */
    public CardSetter(BundledFonts fonts, CardBox box, Color pictures) {
        this.fonts = fonts;
        this.box = box;
        this.pictures = pictures;
    }

    /** Empty if there is nothing to read. What does not fit even in the smallest letters is left out, visibly. */
    public List<Card> set(String prompt, int most) {
        List<String> phrases = Phrases.of(PromptText.clean(prompt), most);
        for (double scale : SCALES) {
            List<Card> cards = set(phrases, box.size(scale));
            if (cards.size() <= most) {
                return cards;
            }
        }
        double smallest = box.size(SCALES[SCALES.length - 1]);
        return shorten(set(List.of(String.join(" ", phrases)), smallest), most);
    }

    /** A card for each phrase; a long one is spread evenly over as few cards as it needs. */
    private List<Card> set(List<String> phrases, double size) {
        LineSetter setter = setter(size);
        int mostLines = box.mostLines(size);
        List<Card> cards = new ArrayList<>();
        for (String phrase : phrases) {
            List<TextLine> lines = setter.set(phrase);
            int count = (lines.size() + mostLines - 1) / mostLines;
            for (int card = 0; card < count; card++) {
                int from = lines.size() * card / count;
                int to = lines.size() * (card + 1) / count;
                cards.add(new Card(List.copyOf(lines.subList(from, to)), (float) size));
            }
        }
        return cards;
    }

    private List<Card> shorten(List<Card> cards, int most) {
        if (cards.size() <= most) {
            return cards;
        }
        List<Card> shortened = new ArrayList<>(cards.subList(0, most));
        Card last = shortened.remove(most - 1);
        List<TextLine> lines = new ArrayList<>(last.lines());
        String line = lines.remove(lines.size() - 1).text().strip();
        int cut = Math.max(line.lastIndexOf(' '), line.length() * 3 / 4);
        lines.addAll(setter(last.size()).set(line.substring(0, cut) + MORE).subList(0, 1));
        shortened.add(new Card(lines, last.size()));
        return shortened;
    }

    private LineSetter setter(double size) {
        return new LineSetter(fonts.sized((float) size), pictures, box.width());
    }
}
