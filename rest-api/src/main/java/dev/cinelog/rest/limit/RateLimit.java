package dev.cinelog.rest.limit;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/**
 * How many requests in which time: a bucket of so many tokens, which fills evenly in that time.
 *
 * @param capacity how many at once
 */
public record RateLimit(long capacity, Duration period) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8})/(\\d{1,6}(?:s|m|h|d))");

    public RateLimit {
        if (period.isZero()) {
            throw refused(capacity + "/0");
        }
    }

    /**
     * Reads what settings say, as {@code 10/1m}; Spring converts by it.
     *
     * @throws IllegalArgumentException with a sentence, if it has another form
     */
    public static RateLimit of(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw refused(text);
        }
        return new RateLimit(Long.parseLong(form.group(1)), DurationStyle.SIMPLE.parse(form.group(2)));
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "A rate limit is written as 10/1m or 100/15m, how many in which time; not as \"" + text + "\".");
    }
}
