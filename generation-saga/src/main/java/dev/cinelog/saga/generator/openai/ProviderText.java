package dev.cinelog.saga.generator.openai;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes texts that strangers wrote fit to be shown, logged and kept: one line, no control characters, at most 300 characters,
 * without what must not be repeated.
 *
 * @param secrets what is left out where it is quoted word for word; short ones would be found in innocent words and stay
 */
record ProviderText(List<String> secrets) {

    static final int LONGEST = 300;

    /** For texts that cannot quote any secret. */
    static final ProviderText PLAIN = new ProviderText(List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_SECRET = 8;
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    /**
     * What a provider said without any word of the prompt: it is kept longer than the prompt, which its author may have
     * forgotten.
     */
    static String withoutWordsOf(String prompt, String text) {
        var quotable = WORD.matcher(prompt.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
        return WORD.matcher(text)
                .replaceAll(word -> quotable.contains(word.group().toLowerCase(Locale.ROOT))
                        ? "…"
                        : Matcher.quoteReplacement(word.group()));
    }

    String of(String raw) {
        String text = raw;
        for (String secret : secrets) {
            if (secret.length() >= SHORTEST_SECRET) {
                text = text.replace(secret, "…");
            }
        }
        text = UNFIT.matcher(text).replaceAll(" ").strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
