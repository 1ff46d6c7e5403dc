package dev.cinelog.rest.feed;

import dev.cinelog.rest.input.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a profile that nobody changes by a PATCH, and how to tell that they were sent back unchanged. */
final class ReadOnlyFields {

    private static final String MESSAGE = "cannot be changed here.";

    private ReadOnlyFields() {}

    static void check(UserProfile current, JsonNode patch, Fields fields) {
        text(patch, "id", current.id(), fields);
        text(patch, "email", current.email(), fields);
        number(patch, "videosCreated", current.videosCreated(), fields);
        number(patch, "totalLikes", current.totalLikes(), fields);
        number(patch, "totalDislikes", current.totalDislikes(), fields);
        instant(patch, "createdAt", time -> time.equals(current.createdAt()), fields);
        // Being active is what a PATCH does: the time that the caller was shown may have passed since.
        var lastActive = current.lastActiveAt();
        instant(patch, "lastActiveAt", time -> lastActive != null && !time.isAfter(lastActive), fields);
        List.of("role", "roles", "rank", "creatorScore")
                .forEach(field -> fields.check(!patch.hasNonNull(field), field, MESSAGE));
    }

    private static void text(JsonNode patch, String field, String current, Fields fields) {
        var value = patch.get(field);
        fields.check(isAbsent(value) || (value.isString() && value.asString().equals(current)), field, MESSAGE);
    }

    private static void number(JsonNode patch, String field, long current, Fields fields) {
        var value = patch.get(field);
        fields.check(isAbsent(value) || (value.isIntegralNumber() && value.asLong() == current), field, MESSAGE);
    }

    private static void instant(JsonNode patch, String field, Predicate<Instant> unchanged, Fields fields) {
        var value = patch.get(field);
        fields.check(isAbsent(value) || (value.isString() && is(value.asString(), unchanged)), field, MESSAGE);
    }

    private static boolean is(String text, Predicate<Instant> unchanged) {
        try {
            return unchanged.test(Instant.parse(text));
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }
}
