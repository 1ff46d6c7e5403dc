package dev.cinelog.rest.input;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, field by field, and refuses it all at once. */
public final class Fields {

    private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must be there: trimmed, within its length in code points, without control characters. */
    public String text(String field, @Nullable String value, int most) {
        if (value == null || isInvisible(value)) {
            reject(field, "must not be empty.");
            return "";
        }
        return trimmed(field, value, most);
    }

    /** A text that may be missing; an empty one counts as missing. */
    public @Nullable String optionalText(String field, @Nullable String value, int most) {
        return value == null || isInvisible(value) ? null : trimmed(field, value, most);
    }

    public void check(boolean fine, String field, String message) {
        if (!fine) {
            reject(field, message);
        }
    }

    /** Checks a value that may be missing. */
    public <T> void checkIfPresent(@Nullable T value, Predicate<T> fine, String field, String message) {
        check(value == null || fine.test(value), field, message);
    }

    public void reject(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws Refusal naming every field that was rejected */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            var first = errors.get(0);
            throw new Refusal(new RefusalDetails(
                    ErrorCode.INVALID_REQUEST, first.field() + " " + first.message(), List.copyOf(errors)));
        }
    }

    /** Refuses one field at once. */
    public static Refusal refusal(String field, String message) {
        return new Refusal(new RefusalDetails(
                ErrorCode.INVALID_REQUEST, field + " " + message, List.of(new FieldError(field, message))));
    }

    private String trimmed(String field, String value, int most) {
        var text = value.strip();
        if (text.codePointCount(0, text.length()) > most) {
            reject(field, "must not be longer than %,d characters.".formatted(most));
        }
        if (text.codePoints().anyMatch(Fields::isForbidden)) {
            reject(field, "must not contain control characters.");
        }
        return text;
    }

    /** Spaces of every width, marks that only format what is not there, and the fillers of Hangul. */
    private static boolean isInvisible(String value) {
        return value.codePoints()
                .allMatch(codePoint -> Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || Character.getType(codePoint) == Character.FORMAT
                        || FILLERS.indexOf(codePoint) >= 0);
    }

    /** Control characters other than tab and line breaks, lone surrogates, and NUL, which PostgreSQL cannot keep. */
    private static boolean isForbidden(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r')
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
