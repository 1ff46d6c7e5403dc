package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses a font for every part of a text: one for a whole word if there is one, else cluster by cluster. */
final class StyledText {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final char REPLACEMENT = '\uFFFC';

    private record Run(int start, int end, TextAttribute attribute, Object value) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final BundledFonts fonts;
    private final Color pictures;

    private StyledText(BundledFonts fonts, Color pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /**
     * @param line not blank
     * @param pictures the colour of emoji; the rest takes that of the graphics
     */
    static AttributedString of(String line, BundledFonts fonts, Color pictures) {
        StyledText styled = new StyledText(fonts, pictures);
        Matcher words = WORD.matcher(line);
        int end = 0;
        while (words.find()) {
            styled.add(line.substring(end, words.start()), fonts.main());
            styled.addWord(words.group());
            end = words.end();
        }
        AttributedString result = new AttributedString(styled.text.toString());
        result.addAttribute(TextAttribute.FONT, fonts.main());
        styled.runs.forEach(run -> result.addAttribute(run.attribute(), run.value(), run.start(), run.end()));
        return result;
    }

    private void addWord(String word) {
        Optional<Font> font = word.codePoints().anyMatch(PromptText::isPicture) ? Optional.empty() : fonts.having(word);
        if (font.isPresent()) {
            add(word, font.get());
            return;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(word);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            addCluster(word.substring(start, end));
            start = end;
        }
    }

    private void addCluster(String cluster) {
        int character = cluster.codePointAt(0);
        int start = text.length();
        Optional<Font> font = fonts.having(cluster);
        if (font.isPresent()) {
            add(cluster, font.get());
        } else if (HangulSyllable.is(character)) {
            add(HangulSyllable.compose(character, fonts.main()));
        } else {
            add(NameTag.of(character, fonts.main()));
        }
        if (PromptText.isPicture(character)) {
            runs.add(new Run(start, text.length(), TextAttribute.FOREGROUND, pictures));
        }
    }

    private void add(String part, Font font) {
        if (!part.isEmpty()) {
            runs.add(new Run(text.length(), text.length() + part.length(), TextAttribute.FONT, font));
            text.append(part);
        }
    }

    private void add(InlineShape shape) {
        runs.add(new Run(text.length(), text.length() + 1, TextAttribute.CHAR_REPLACEMENT, shape));
        text.append(REPLACEMENT);
    }
}
