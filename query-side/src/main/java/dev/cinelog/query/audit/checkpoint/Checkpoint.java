package dev.cinelog.query.audit.checkpoint;

import dev.cinelog.query.audit.merkle.Hash;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * How long history was at a moment, and the root over it.
 *
 * @param origin tells this history from all others
 * @param size how many events
 */
public record Checkpoint(String origin, long size, Hash root, Instant at) {

    private static final String TIME = "time ";
    private static final int LINES = 4;

    /** The text that is signed: four lines. */
    public String text() {
        return String.join("\n", origin, Long.toString(size), root.base64(), TIME + at) + "\n";
    }

    /** @throws IllegalArgumentException if it is not exactly what {@link #text} writes */
    static Checkpoint parse(String text) {
        var lines = List.of(text.split("\n", -1));
        if (lines.size() != LINES + 1 || !lines.get(3).startsWith(TIME)) {
            throw new IllegalArgumentException("No checkpoint: " + lines.get(0));
        }
        try {
            var checkpoint = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Hash.ofBase64(lines.get(2)),
                    Instant.parse(lines.get(3).substring(TIME.length())));
            if (checkpoint.size() >= 0 && checkpoint.text().equals(text)) {
                return checkpoint;
            }
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("No checkpoint: " + lines.get(3), malformed);
        }
        throw new IllegalArgumentException("No checkpoint in its one form: " + lines.get(0));
    }
}
