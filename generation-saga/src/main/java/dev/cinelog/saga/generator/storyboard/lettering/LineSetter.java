package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a phrase into lines of a width. */
final class LineSetter {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private static final int MOST_BALANCED = 4;

    private final BundledFonts fonts;
    private final Color pictures;
    private final double width;

    LineSetter(BundledFonts fonts, Color pictures, double width) {
        this.fonts = fonts;
        this.pictures = pictures;
        this.width = width;
    }

    /** Few lines are made about equally long, for a last line of one word looks lost. */
    List<TextLine> set(String phrase) {
        List<TextLine> lines = set(phrase, width);
        if (lines.size() < 2 || lines.size() > MOST_BALANCED) {
            return lines;
        }
        double narrow = width / lines.size();
        double wide = width;
        for (int step = 0; step < 5; step++) {
            double middle = (narrow + wide) / 2;
            List<TextLine> balanced = set(phrase, middle);
            if (balanced.size() == lines.size()) {
                lines = balanced;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines;
    }

    private List<TextLine> set(String phrase, double room) {
        AttributedString styled = StyledText.of(phrase, fonts, pictures);
        AttributedCharacterIterator characters = styled.getIterator();
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(characters, BreakIterator.getLineInstance(Locale.ROOT), SMOOTH);
        List<TextLine> lines = new ArrayList<>();
        while (measurer.getPosition() < characters.getEndIndex()) {
            int start = measurer.getPosition();
            TextLayout layout = measurer.nextLayout((float) room);
            lines.add(new TextLine(layout, text(characters, start, measurer.getPosition())));
        }
        return lines;
    }

    private static String text(AttributedCharacterIterator characters, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(characters.setIndex(i));
        }
        return text.toString();
    }
}
