package dev.cinelog.query.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.history.query.GetTimeline;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.api.history.query.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;

/** Answers what happened to one aggregate, from the store, not from a read model. */
public final class HistoryQueries {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EventStore store;
    private final Serializer serializer;
    private final ObjectMapper json = new ObjectMapper();

    HistoryQueries(EventStore store, Serializer serializer) {
        this.store = store;
        this.serializer = serializer;
    }

    @QueryHandler
    public Timeline handle(GetTimeline query) {
        // From the very first, or a snapshot would stand for all that came before it.
        return new Timeline(store.readEvents(query.aggregateId(), 0)
                .asStream()
                .map(this::recorded)
                .toList());
    }

    private RecordedEvent recorded(DomainEventMessage<?> event) {
        return new RecordedEvent(
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayloadType().getSimpleName(),
                event.getTimestamp(),
                PersonalMask.mask(event.getPayloadType(), fields(event)),
                event.getMetaData().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
    }

    private Map<String, Object> fields(DomainEventMessage<?> event) {
        var payload = serializer.serialize(event.getPayload(), byte[].class).getData();
        try {
            return json.readValue(new String(payload, StandardCharsets.UTF_8), FIELDS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Event " + event.getIdentifier() + " is no JSON object", unreadable);
        }
    }
}
