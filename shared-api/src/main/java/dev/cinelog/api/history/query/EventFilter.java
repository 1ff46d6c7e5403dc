package dev.cinelog.api.history.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events are meant; what is null does not matter.
 *
 * @param type class name without package
 * @param actor an account, or {@code system}
 * @param from inclusive
 * @param to exclusive
 * @param after exclusive, a position in the whole of history
 * @param before exclusive, a position in the whole of history
 */
public record EventFilter(
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        @Nullable String type,
        @Nullable String actor,
        @Nullable String correlationId,
        @Nullable String contract,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long after,
        @Nullable Long before) {}
