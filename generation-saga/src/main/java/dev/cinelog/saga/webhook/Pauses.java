package dev.cinelog.saga.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait between tries, each up to a tenth longer or shorter so that not everything that failed together comes back
 * together.
 *
 * @param each one after every try but the last
 */
record Pauses(List<Duration> each, RandomGenerator random) {

    private static final double JITTER = 0.1;

    /** Eight tries over some 28 hours, as Standard Webhooks recommends. */
    static final List<Duration> STANDARD = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(10));

    /** Until a read model has caught up: seven tries within two minutes. */
    static final List<Duration> SHORT = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));

    /** The pause after so many tries that failed, or nothing when that is enough. */
    Optional<Duration> after(int failed) {
        if (failed > each.size()) {
            return Optional.empty();
        }
        var factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Optional.of(Duration.ofMillis(Math.round(each.get(failed - 1).toMillis() * factor)));
    }
}
