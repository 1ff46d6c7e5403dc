package dev.cinelog.api.history.query;

import java.time.Instant;
import java.util.Map;

/**
 * One event as history keeps it.
 *
 * @param type class name without package
 * @param sequence place in the aggregate's own history, from 0
 * @param payload the stored JSON, personal fields masked
 * @param metadata who, why and from which request
 */
public record RecordedEvent(
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        Instant at,
        Map<String, Object> payload,
        Map<String, String> metadata) {}
