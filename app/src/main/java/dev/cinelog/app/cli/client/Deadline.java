package dev.cinelog.app.cli.demo;

import java.time.Duration;
import java.time.Instant;

/** When the whole demo has to be over. */
final class Deadline {

    private final Duration limit;
    private final Instant end;

    Deadline(Duration limit) {
        this.limit = limit;
        this.end = Instant.now().plus(limit);
    }

    /** Never more than what is asked for. */
    Duration remaining(Duration atMost) {
        check();
        Duration left = Duration.between(Instant.now(), end);
        return left.compareTo(atMost) < 0 ? left : atMost;
    }

    /** Waits, or fails when the end comes or Ctrl-C does. */
    void pause(Duration time) {
        try {
            Thread.sleep(remaining(time).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Interrupted.", e);
        }
        check();
    }

    void check() {
        if (Instant.now().isAfter(end)) {
            throw new DemoFailed("No video after " + limit.toSeconds() + " s; a longer --timeout may help.");
        }
    }
}
