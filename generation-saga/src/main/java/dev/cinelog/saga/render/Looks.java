package dev.cinelog.saga.render;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often to look how far a generator elsewhere is: after 5 s, then ever more seldom, at least every 20 s. */
final class Looks {

    private static final double FIRST_SECONDS = 5;
    private static final double GROWTH = 1.5;
    private static final double LONGEST_SECONDS = 20;
    private static final Duration MOST_PATIENT = Duration.ofMinutes(5);

    private Looks() {}

    /**
     * @param looks how many times somebody looked before
     * @param notBefore how long the generator wants to be left alone; believed up to five minutes
     */
    static Duration pause(int looks, @Nullable Duration notBefore) {
        var seconds = Math.min(FIRST_SECONDS * Math.pow(GROWTH, looks), LONGEST_SECONDS);
        var ours = Duration.ofMillis((long) (seconds * 1_000));
        if (notBefore == null || notBefore.compareTo(ours) <= 0) {
            return ours;
        }
        return notBefore.compareTo(MOST_PATIENT) > 0 ? MOST_PATIENT : notBefore;
    }
}
