package dev.cinelog.app.cli.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event in one line: when, what, and those of its fields that say something to a person. */
final class EventLine {

    private static final int LONGEST_VALUE = 40;

    private final DateTimeFormatter time;

    EventLine(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(zone);
    }

    String of(HistoryEvent event) {
        String fields = fields(event.payload()).collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "%s  %-24s %s", time.format(event.at()), event.type(), fields)
                .stripTrailing();
    }

    private static Stream<String> fields(Map<?, ?> payload) {
        return payload.entrySet().stream()
                .filter(field ->
                        field.getValue() != null && !identifies(field.getKey().toString()))
                .flatMap(field -> field(field.getKey().toString(), field.getValue()));
    }

    private static Stream<String> field(String name, Object value) {
        return value instanceof Map<?, ?> nested ? fields(nested) : Stream.of(name + "=" + shown(value.toString()));
    }

    /** Ids and object keys are long, and the same on every line. */
    private static boolean identifies(String name) {
        return name.endsWith("Id") || name.endsWith("Key");
    }

    private static String shown(String value) {
        String line = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE - 1) + "…" : value;
        return line.contains(" ") ? "\"" + line + "\"" : line;
    }
}
