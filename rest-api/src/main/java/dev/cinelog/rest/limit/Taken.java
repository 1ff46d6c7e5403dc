package dev.cinelog.rest.limit;

import java.time.Duration;

/**
 * What a bucket answers to somebody who wants a token.
 *
 * @param allowed whether there was one
 * @param remaining how many are left
 * @param untilNext how long to wait for one, if there was none
 * @param untilFull how long it takes until all are there again
 */
public record Taken(RateLimit limit, boolean allowed, long remaining, Duration untilNext, Duration untilFull) {

    boolean isTighterThan(Taken other) {
        return !allowed || remaining < other.remaining;
    }
}
