package dev.cinelog.command.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.AggregateState;
import dev.cinelog.api.history.query.Changes;
import dev.cinelog.api.history.query.EventChanges;
import dev.cinelog.api.history.query.GetChanges;
import dev.cinelog.api.history.query.GetState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what an aggregate remembered, and what each event changed of it, by replaying its history. */
public final class StateQueries {

    private final EventStore store;
    private final Map<String, AggregateKind<?>> kinds;
    private final ObjectMapper json;

    /**
     * @param parameters of the aggregates' handlers
     * @param json writes the fields of aggregates, as their snapshots have them
     */
    public StateQueries(
            EventStore store, Collection<Class<?>> aggregates, ParameterResolverFactory parameters, ObjectMapper json) {
        this.store = store;
        this.kinds = aggregates.stream()
                .map(type -> new AggregateKind<>(type, parameters))
                .collect(Collectors.toUnmodifiableMap(AggregateKind::type, kind -> kind));
        this.json = json;
    }

    @QueryHandler
    public Changes handle(GetChanges query) {
        var replay = replay(query.aggregateType(), query.aggregateId(), query.revealed());
        var last = query.after() + query.most();
        var changes = new ArrayList<EventChanges>();
        Map<String, Object> before = Map.of();
        while (replay.hasNext() && replay.peek().getSequenceNumber() <= last) {
            var sequence = replay.next().getSequenceNumber();
            if (sequence >= query.after()) {
                var after = replay.state(json);
                if (sequence > query.after()) {
                    changes.add(new EventChanges(sequence, Differences.between(before, after)));
                }
                before = after;
            }
        }
        return new Changes(changes);
    }

    @QueryHandler
    public AggregateState handle(GetState query) {
        var replay = replay(query.aggregateType(), query.aggregateId(), query.revealed());
        if (!replay.hasNext() || isLater(replay.peek(), query)) {
            throw new Refusal(ErrorCode.NOT_FOUND, "There was no %s of this id then.".formatted(query.aggregateType()));
        }
        var last = replay.next();
        while (replay.hasNext() && !isLater(replay.peek(), query)) {
            last = replay.next();
        }
        return new AggregateState(
                query.aggregateType(),
                query.aggregateId(),
                last.getSequenceNumber(),
                last.getTimestamp(),
                Masks.shown(replay.state(json)));
    }

    /** History knows types that nothing here is made of any more, perhaps; it knows nothing under the name of another. */
    private Replay replay(String type, String id, boolean revealed) {
        var kind = kinds.get(type);
        // From the very first, or a snapshot would stand for all that came before it.
        var events = store.readEvents(id, 0);
        if (kind == null || !events.hasNext() || !events.peek().getType().equals(type)) {
            throw new Refusal(ErrorCode.NOT_FOUND, "History knows no %s of this id.".formatted(type));
        }
        return new Replay(events, kind, revealed);
    }

    private static boolean isLater(DomainEventMessage<?> event, GetState query) {
        return (query.sequence() != null && event.getSequenceNumber() > query.sequence())
                || (query.at() != null && event.getTimestamp().isAfter(query.at()));
    }
}
