package dev.cinelog.app.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets one of those who come by do something that nobody has to wait for, once in a while. */
final class NowAndThen {

    private final Clock clock;
    private final long pauseMillis;
    private final AtomicLong dueAt;

    NowAndThen(Clock clock, Duration pause) {
        this.clock = clock;
        this.pauseMillis = pause.toMillis();
        this.dueAt = new AtomicLong(clock.millis() + pauseMillis);
    }

    void doIfDue(Runnable action) {
        var due = dueAt.get();
        var now = clock.millis();
        if (now >= due && dueAt.compareAndSet(due, now + pauseMillis)) {
            action.run();
        }
    }
}
