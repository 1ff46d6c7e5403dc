package dev.cinelog.app.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Replaces what differs from run to run by names: the same value by the same name, within one golden file. */
final class Placeholders {

    /** What a volatile text looks like, and what it is called; the first that fits wins. */
    private static final Map<String, Pattern> KINDS = kinds();

    private final Map<String, String> known;
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param known values that a test has a name for */
    Placeholders(Map<String, String> known) {
        this.known = known;
    }

    /** The text with every volatile part of it replaced. */
    String in(String text) {
        var result = text;
        for (var value : longestFirst()) {
            result = result.replace(value, "<" + known.get(value) + ">");
        }
        for (var kind : KINDS.entrySet()) {
            result =
                    kind.getValue().matcher(result).replaceAll(match -> "<" + name(kind.getKey(), match.group()) + ">");
        }
        return result;
    }

    /** The name of a value that is volatile as a whole. */
    String of(String kind, String value) {
        return "<" + name(kind, value) + ">";
    }

    /** Times are not told apart: two may or may not fall into one millisecond. */
    private String name(String kind, String value) {
        if (kind.equals("time")) {
            return kind;
        }
        return named.computeIfAbsent(kind + " " + value, any -> kind + "-" + counts.merge(kind, 1, Integer::sum));
    }

    private List<String> longestFirst() {
        return known.keySet().stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    private static Map<String, Pattern> kinds() {
        var kinds = new LinkedHashMap<String, Pattern>();
        kinds.put("jwt", Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+"));
        kinds.put("api-key", Pattern.compile("ck_[\\w-]{43}"));
        kinds.put("api-key-prefix", Pattern.compile("ck_[\\w-]{8}(?![\\w-])"));
        kinds.put("webhook-secret", Pattern.compile("whsec_[A-Za-z0-9+/]{43}="));
        kinds.put("note-signature", Pattern.compile("(?<![\\w+/])[\\w+/]{91}="));
        kinds.put("hash", Pattern.compile("(?<![\\w+/])[\\w+/]{43}="));
        kinds.put("line", Pattern.compile("(?<=\\.[a-zA-Z]{1,30}:)\\d+(?= <|\")"));
        kinds.put("uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        kinds.put("time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
        kinds.put("refresh-token", Pattern.compile("(?<![\\w-])[\\w-]{80}(?![\\w-])"));
        kinds.put("signature", Pattern.compile("(?<=signature=)[\\w-]{43}"));
        kinds.put("expiry", Pattern.compile("(?<=expires=)\\d+"));
        kinds.put("cursor", Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])"));
        kinds.put("random-name", Pattern.compile("user_[a-z0-9]{8}"));
        kinds.put("etag", Pattern.compile("(?<=\")[0-9a-f]{32}(?=\")"));
        kinds.put("size", Pattern.compile("(?<=has only )\\d+(?= bytes)"));
        kinds.put("total", Pattern.compile("(?<=bytes [0-9*-]{1,9}/)\\d+"));
        return kinds;
    }
}
