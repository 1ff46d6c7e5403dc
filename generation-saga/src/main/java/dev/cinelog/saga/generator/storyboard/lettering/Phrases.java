package dev.cinelog.saga.generator.storyboard.lettering;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a prompt where it pauses: at line ends and after sentences, but not more often than asked. */
final class Phrases {

    private Phrases() {}

    static List<String> of(String text, int most) {
        List<String> phrases = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> addSentences(line, phrases));
        return phrases.size() <= most ? phrases : join(phrases, most);
    }

    /** Joins neighbours until few phrases of about the same length are left. */
    private static List<String> join(List<String> phrases, int most) {
        int whole = phrases.stream().mapToInt(String::length).sum();
        List<StringBuilder> joined = new ArrayList<>();
        int past = 0;
        for (String phrase : phrases) {
            int group = Math.min(most - 1, (int) ((past + phrase.length() / 2.0) * most / whole));
            if (joined.size() <= group) {
                joined.add(new StringBuilder(phrase));
            } else {
                joined.get(joined.size() - 1).append(' ').append(phrase);
            }
            past += phrase.length();
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }

    private static void addSentences(String line, List<String> phrases) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            phrases.add(line.substring(start, end).strip());
            start = end;
        }
    }
}
