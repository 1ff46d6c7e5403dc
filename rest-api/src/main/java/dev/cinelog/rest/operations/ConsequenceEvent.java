package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.Consequence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HistoryEvent} in a tree of causes.
 *
 * @param depth 0 for what was asked for
 * @param cause id of the event that it follows from, null for what was asked for
 */
public record ConsequenceEvent(
        int depth,
        @Nullable String cause,
        @Nullable Long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        Instant at,
        Map<String, Object> payload,
        Map<String, String> metadata) {

    static ConsequenceEvent of(Consequence consequence) {
        var event = consequence.event();
        return new ConsequenceEvent(
                consequence.depth(),
                consequence.cause(),
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
