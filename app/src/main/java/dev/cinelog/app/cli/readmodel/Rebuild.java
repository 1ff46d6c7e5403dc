package dev.cinelog.app.cli.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rebuild as the server answers it. */
record Rebuild(
        String id,
        String readModel,
        String purpose,
        String phase,
        long eventsDone,
        long eventsTotal,
        @Nullable Long eventsPerSecond,
        @Nullable Long remainingSeconds,
        @Nullable Comparison comparison,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt) {

    boolean over() {
        return endedAt != null;
    }

    boolean completed() {
        return phase.equals("completed");
    }

    /** Whether it was compared, and came out otherwise than what served. */
    boolean differs() {
        return comparison != null && comparison.differing() > 0;
    }

    int percent() {
        return eventsTotal == 0 ? 0 : (int) Math.min(100, eventsDone * 100 / eventsTotal);
    }
}
