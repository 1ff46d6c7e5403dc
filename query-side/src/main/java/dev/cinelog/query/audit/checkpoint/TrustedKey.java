package dev.cinelog.query.audit.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key, and when its signatures count.
 *
 * @param until when it was replaced; null while it signs
 */
public record TrustedKey(
        NoteKey key, Instant from, @Nullable Instant until) {

    /** One that is trusted for all time, because somebody who checks says so. */
    public static TrustedKey always(NoteKey key) {
        return new TrustedKey(key, Instant.MIN, null);
    }

    boolean countsAt(Instant at) {
        return !at.isBefore(from) && (until == null || !at.isAfter(until));
    }
}
