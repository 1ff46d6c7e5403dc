package dev.cinelog.app.cli.client;

import java.time.Duration;
import java.time.Instant;

/** When a whole command has to be over. */
public final class Deadline {

    private final Instant end;
    private final String sentence;

    /** @param sentence what is said to a person when it passes */
    public Deadline(Duration limit, String sentence) {
        this.end = Instant.now().plus(limit);
        this.sentence = sentence;
    }

    /** For commands that take as long as they take: only single requests of theirs have an end. */
    public static Deadline none() {
        return new Deadline(Duration.ofDays(365), "This takes a year.");
    }

    /** Never more than what is asked for. */
    public Duration remaining(Duration atMost) {
        check();
        Duration left = Duration.between(Instant.now(), end);
        return left.compareTo(atMost) < 0 ? left : atMost;
    }

    /** Waits, or fails when the end comes or Ctrl-C does. */
    public void pause(Duration time) {
        try {
            Thread.sleep(remaining(time).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted.", e);
        }
        check();
    }

    public void check() {
        if (Instant.now().isAfter(end)) {
            throw new CommandFailed(sentence);
        }
    }
}
