package dev.cinelog.api.audit.query;

import org.jspecify.annotations.Nullable;

/**
 * One event in a line of an export: all that its leaf is hashed from, and the hash.
 *
 * @param kind {@code event}
 * @param at ISO 8601, as stored
 * @param type class name of the payload
 * @param payload the stored text, personal fields encrypted; null where the bytes are no text
 * @param payloadBase64 the stored bytes where they are no text, else null
 * @param metadata JSON, canonical by RFC 8785
 * @param leaf its leaf hash
 */
public record ExportedEvent(
        String kind,
        long ordinal,
        String eventId,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String at,
        String type,
        @Nullable String revision,
        @Nullable String payload,
        @Nullable String payloadBase64,
        String metadata,
        String leaf) {

    public static final String KIND = "event";
}
