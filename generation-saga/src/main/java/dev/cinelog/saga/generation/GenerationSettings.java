package dev.cinelog.saga.generation;

import java.time.Duration;

/**
 * How patient the process is.
 *
 * @param deadline how long a job may take in all, waiting included
 * @param firstRetry how long to wait before the second attempt; doubled before each further one
 */
public record GenerationSettings(Duration deadline, Duration firstRetry) {

    public static final GenerationSettings DEFAULT =
            new GenerationSettings(Duration.ofMinutes(30), Duration.ofSeconds(1));

    /** Waiting time after a failed attempt: 1, 2, 4 … times {@code firstRetry}, for attempt 1, 2, 3 … */
    Duration backOff(int attempt) {
        return firstRetry.multipliedBy(1L << Math.min(attempt - 1, 10));
    }
}
