package dev.cinelog.query.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.PersonalMask;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.api.revision.EventUpcasters;
import dev.cinelog.query.store.StoredEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns stored events into what auditors see: in their present revision, as JSON, masked unless they may be shown. */
public final class EventReader {

    private static final Logger log = LoggerFactory.getLogger(EventReader.class);
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** What stands for a payload that nothing here can read; the event is shown all the same. */
    private static final Map<String, Object> UNREADABLE = Map.of("unreadable", true);

    private final Serializer serializer;
    private final ObjectMapper json;
    private final EventUpcasterChain upcasters = new EventUpcasterChain(EventUpcasters.all());

    /** @param serializer reads stored events */
    public EventReader(Serializer serializer, ObjectMapper json) {
        this.serializer = serializer;
        this.json = json;
    }

    RecordedEvent read(StoredEvent stored, @Nullable Long position, boolean revealed) {
        return new RecordedEvent(
                position,
                stored.eventId(),
                Objects.requireNonNullElse(stored.aggregateType(), ""),
                stored.aggregateId(),
                stored.sequence(),
                stored.payloadType().substring(stored.payloadType().lastIndexOf('.') + 1),
                DateTimeFormatter.ISO_INSTANT.parse(stored.timestamp(), Instant::from),
                payload(stored, revealed),
                metadata(stored));
    }

    /** The payload without what is personal in it. */
    public Map<String, Object> masked(StoredEvent stored) {
        return payload(stored, false);
    }

    private Map<String, Object> payload(StoredEvent stored, boolean revealed) {
        try {
            return decoded(stored)
                    .map(DomainEventMessage::getPayload)
                    .filter(event -> !(event instanceof UnknownSerializedType))
                    .map(event -> revealed ? PersonalMask.reveal(event) : PersonalMask.hide(event))
                    .map(event -> json.convertValue(event, FIELDS))
                    .reduce((one, other) -> other)
                    .orElse(UNREADABLE);
        } catch (SerializationException unreadable) {
            log.warn("Event {} cannot be read", stored.eventId(), unreadable);
            return UNREADABLE;
        }
    }

    private Stream<? extends DomainEventMessage<?>> decoded(StoredEvent stored) {
        var entry = new GenericDomainEventEntry<>(
                stored.aggregateType(),
                stored.aggregateId(),
                stored.sequence(),
                stored.eventId(),
                stored.timestamp(),
                stored.payloadType(),
                stored.payloadRevision(),
                stored.payload(),
                stored.metaData());
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters)
                .asStream();
    }

    private Map<String, String> metadata(StoredEvent stored) {
        var shown = new LinkedHashMap<String, String>();
        try {
            json.readValue(stored.metaData(), FIELDS).forEach((key, value) -> shown.put(key, String.valueOf(value)));
        } catch (IOException unreadable) {
            log.warn("The metadata of event {} cannot be read", stored.eventId(), unreadable);
        }
        return shown;
    }
}
