package dev.cinelog.api.history.query;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as history keeps it.
 *
 * @param position place in the whole of history, from 0; null for about a second, until the chain has it
 * @param type class name without package
 * @param sequence place in the aggregate's own history, from 0
 * @param payload its JSON in its present revision; personal fields may be masked, or erased
 * @param metadata who, why and from which request
 */
public record RecordedEvent(
        @Nullable Long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        Instant at,
        Map<String, Object> payload,
        Map<String, String> metadata) {}
