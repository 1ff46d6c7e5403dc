package dev.cinelog.saga.generator.storyboard.scenery;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up what the words of a text mean. */
final class Lexicon {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Set<UnicodeScript> SPACED = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    private final String text;
    private final List<String> words;

    Lexicon(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.words = Arrays.stream(BETWEEN_WORDS.split(this.text))
                .map(Lexicon::withoutArticle)
                .toList();
    }

    /** Arabic writes the article as part of the word. */
    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /** The first of the meanings that a word of the text has. */
    <T extends Meaning> Optional<T> find(T[] meanings) {
        return Arrays.stream(meanings).filter(this::means).findFirst();
    }

    <T extends Meaning> List<T> findAll(T[] meanings) {
        return Arrays.stream(meanings).filter(this::means).toList();
    }

    private boolean means(Meaning meaning) {
        return Arrays.stream(meaning.words().split(" ", -1)).anyMatch(this::contains);
    }

    private boolean contains(String word) {
        if (word.endsWith("*")) {
            String beginning = word.substring(0, word.length() - 1);
            return words.stream().anyMatch(found -> found.startsWith(beginning));
        }
        return SPACED.contains(UnicodeScript.of(word.codePointAt(0))) ? words.contains(word) : text.contains(word);
    }
}
