package dev.cinelog.saga.generator.openai;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
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
    private static final int SHORTEST_QUOTE = 2;
    private static final int SHORTEST_SECRET = 8;
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    /**
     * What a provider said without quoting the prompt: it is kept longer than the prompt, which its author may have forgotten. A
     * quotation is two words or more that follow each other there, too, whatever stands between them.
     */
    static String withoutQuotesOf(String prompt, String text) {
        var prompted = " " + String.join(" ", words(prompt)) + " ";
        var said = WORD.matcher(text).results().toList();
        var kept = new StringBuilder();
        var from = 0;
        for (var first = 0; first < said.size(); first++) {
            var end = first;
            while (end < said.size() && prompted.contains(" " + joined(said.subList(first, end + 1)) + " ")) {
                end++;
            }
            if (end - first >= SHORTEST_QUOTE) {
                kept.append(text, from, said.get(first).start()).append("…");
                from = said.get(end - 1).end();
                first = end - 1;
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String joined(List<MatchResult> words) {
        return words.stream().map(word -> word.group().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
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
