package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import java.util.OptionalInt;

/**
 * After how long it may be worth asking again, where nobody knows exactly. Whoever was refused by a rate limit is told exactly,
 * by that limit.
 */
final class LaterTry {

    private LaterTry() {}

    static OptionalInt seconds(ErrorCode code) {
        return switch (code) {
            case BUSY, IDEMPOTENCY_IN_PROGRESS, UNAVAILABLE -> OptionalInt.of(1);
            case QUEUE_FULL -> OptionalInt.of(10);
            case STORAGE_LOW -> OptionalInt.of(60);
            default -> OptionalInt.empty();
        };
    }
}
