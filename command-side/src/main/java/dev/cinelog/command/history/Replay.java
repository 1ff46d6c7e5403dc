package dev.cinelog.command.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.PersonalMask;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate on its way through its own history. What is personal is masked before the aggregate hears of it, so that its state
 * cannot hold it in any other shape. An event that cannot be read changes nothing here.
 */
final class Replay {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final DomainEventStream events;
    private final AggregateKind<?> kind;
    private final boolean revealed;
    private AggregateKind.@Nullable Remembering aggregate;

    /** @param events from the very first */
    Replay(DomainEventStream events, AggregateKind<?> kind, boolean revealed) {
        this.events = events;
        this.kind = kind;
        this.revealed = revealed;
    }

    boolean hasNext() {
        return events.hasNext();
    }

    /** The event that comes next, as it is stored; its payload may be unreadable. */
    DomainEventMessage<?> peek() {
        return events.peek();
    }

    /** Has the aggregate remember one more event. */
    DomainEventMessage<?> next() {
        var event = events.next();
        try {
            var shown = revealed ? event : masked(event);
            if (aggregate == null) {
                aggregate = kind.begin(shown);
            }
            aggregate.remember(shown);
        } catch (SerializationException unreadable) {
            // An auditor sees as much in the time line; what is known of the aggregate is still worth showing.
        }
        return event;
    }

    /** What the aggregate remembers by now. */
    Map<String, Object> state(ObjectMapper json) {
        return aggregate == null ? Map.of() : json.convertValue(aggregate.root(), FIELDS);
    }

    private static DomainEventMessage<?> masked(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new GenericMessage<>(event.getIdentifier(), PersonalMask.hide(event.getPayload()), event.getMetaData()),
                event.getTimestamp());
    }
}
