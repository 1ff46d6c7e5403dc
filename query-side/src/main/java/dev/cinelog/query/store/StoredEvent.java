package dev.cinelog.query.store;

import org.jspecify.annotations.Nullable;

/**
 * One event, byte for byte as it is stored; personal fields are encrypted.
 *
 * @param index grows with every event, but a lower one may become visible after a higher one
 * @param timestamp ISO 8601, as stored
 * @param payload JSON
 * @param metaData JSON
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record StoredEvent(
        long index,
        String eventId,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String timestamp,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metaData) {}
