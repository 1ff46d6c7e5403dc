package dev.cinelog.saga.generator.openai;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}: seconds, or a date of HTTP. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Never negative and never longer than the bound; empty if the header says nothing that can be read. */
    static Optional<Duration> read(@Nullable String header, Instant now, Duration bound) {
        if (header == null) {
            return Optional.empty();
        }
        String text = header.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(
                    text.length() > MOST_DIGITS ? bound : within(Duration.ofSeconds(Long.parseLong(text)), bound));
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(within(Duration.between(now, date), bound));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration wanted, Duration bound) {
        if (wanted.isNegative()) {
            return Duration.ZERO;
        }
        return wanted.compareTo(bound) > 0 ? bound : wanted;
    }
}
