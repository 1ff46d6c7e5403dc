package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as auditors read it.
 *
 * @param position place in the whole of history, from 0; null for about a second after it happened
 * @param sequence place in the aggregate's own history, from 0
 * @param metadata {@code actor}, {@code contract}, {@code correlationId}, {@code causationId}, {@code causedBy}, as far as known
 */
public record HistoryEvent(
        @Nullable Long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        Instant at,
        Map<String, Object> payload,
        Map<String, String> metadata) {

    static HistoryEvent of(RecordedEvent event) {
        return new HistoryEvent(
                event.position(),
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.type(),
                event.at(),
                event.payload(),
                event.metadata());
    }
}
