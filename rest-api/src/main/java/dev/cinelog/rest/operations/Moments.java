package dev.cinelog.rest.operations;

import dev.cinelog.rest.input.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times and positions, as they stand in addresses. */
final class Moments {

    private Moments() {}

    static @Nullable Instant time(Fields fields, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            // A plus that nobody encoded arrives as a blank.
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text.strip().replace(' ', '+'), Instant::from);
        } catch (DateTimeException malformed) {
            fields.reject(field, "must be a time such as 2026-03-01T12:00:00Z.");
            return null;
        }
    }

    static @Nullable Long number(Fields fields, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!isNumber(text)) {
            fields.reject(field, "must be a whole number from 0.");
            return null;
        }
        return Long.valueOf(text);
    }

    static boolean isNumber(String text) {
        return text.matches("\\d{1,18}");
    }
}
