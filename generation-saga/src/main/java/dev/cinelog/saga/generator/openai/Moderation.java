package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Reads what the provider thinks of a prompt. */
final class Moderation {

    private static final int MOST_CATEGORIES = 50;

    private Moderation() {}

    /** The names of what is wrong with the text, in order; empty if nothing is. */
    static List<String> flagged(JsonNode json) throws ProviderRefusedException {
        JsonNode result = json.path("results").path(0);
        if (!result.path("flagged").isBoolean()) {
            throw new ProviderRefusedException(
                    RefusalKind.NOT_UNDERSTOOD, "The provider does not say whether a prompt is flagged");
        }
        if (!result.path("flagged").booleanValue()) {
            return List.of();
        }
        List<String> categories = result.path("categories").properties().stream()
                .filter(category -> category.getValue().asBoolean(false))
                .map(Map.Entry::getKey)
                .map(ProviderText.PLAIN::of)
                .sorted()
                .limit(MOST_CATEGORIES)
                .toList();
        return categories.isEmpty() ? List.of("other") : categories;
    }
}
