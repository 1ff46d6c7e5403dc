package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.Cause;
import dev.cinelog.api.history.query.ExplainedEvent;
import dev.cinelog.api.history.query.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event in the time line of its aggregate: a {@link HistoryEvent}, why it happened, and what it changed.
 *
 * @param causes the event that it follows from, what that one follows from, and so on; empty where somebody asked for it
 * @param changes of the state that decides about commands, by field
 */
public record TimelineEvent(
        @Nullable Long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        Instant at,
        Map<String, Object> payload,
        Map<String, String> metadata,
        List<Cause> causes,
        List<FieldChange> changes) {

    static TimelineEvent of(ExplainedEvent explained, List<FieldChange> changes) {
        var event = explained.event();
        return new TimelineEvent(
                event.position(),
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.type(),
                event.at(),
                event.payload(),
                event.metadata(),
                explained.causes(),
                changes);
    }
}
