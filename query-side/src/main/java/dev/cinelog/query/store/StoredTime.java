package dev.cinelog.query.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The times of stored events. All that Cinelog writes have one form, {@code 2026-03-01T12:34:56.789Z}, which is read here by
 * hand: a parser for every form takes longer than all else that is done to an event.
 */
public final class StoredTime {

    private static final String FORM = "dddd-dd-ddTdd:dd:dd.dddZ";

    private StoredTime() {}

    /**
     * Reads ISO 8601 in this or any other form.
     *
     * @throws DateTimeException if it is none
     */
    public static Instant parse(String time) {
        return hasTheForm(time) ? Instant.ofEpochMilli(millis(time)) : Instant.parse(time);
    }

    private static long millis(String time) {
        var date = LocalDate.of(number(time, 0, 4), number(time, 5, 7), number(time, 8, 10));
        var hour = number(time, 11, 13);
        var minute = number(time, 14, 16);
        var second = number(time, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(time).toEpochMilli();
        }
        return ((date.toEpochDay() * 24 + hour) * 60 + minute) * 60_000 + second * 1_000L + number(time, 20, 23);
    }

    private static boolean hasTheForm(String time) {
        if (time.length() != FORM.length()) {
            return false;
        }
        for (var at = 0; at < FORM.length(); at++) {
            var wanted = FORM.charAt(at);
            var found = time.charAt(at);
            if (wanted == 'd' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String time, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            number = 10 * number + time.charAt(at) - '0';
        }
        return number;
    }
}
