package dev.cinelog.api.audit.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading of all of history.
 *
 * @param checked how many events were found to be what they were
 * @param total how many there are
 * @param signed how many of them the latest valid signature covers
 * @param finding the first thing that is wrong; null if none, or none yet
 * @param sentence what came out, or how far it is
 */
public record Verification(
        String id,
        VerificationState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long checked,
        long total,
        long signed,
        @Nullable Finding finding,
        String sentence) {}
