package dev.cinelog.app.cli.audit;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an event changed, on one line: {@code published: false → true, name: "Spring" → "Summer"}. */
final class ChangeText {

    private ChangeText() {}

    static String of(JsonNode changes) {
        return changes.isEmpty()
                ? "-"
                : changes.valueStream().map(ChangeText::change).collect(Collectors.joining(", "));
    }

    private static String change(JsonNode change) {
        JsonNode before = change.path("before");
        String after = change.path("field").asString("") + ": ";
        return before.isNull() || before.isMissingNode()
                ? after + change.path("after")
                : after + before + " → " + change.path("after");
    }
}
