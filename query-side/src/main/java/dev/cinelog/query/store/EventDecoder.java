package dev.cinelog.query.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns stored events into what handlers understand, upcasters applied. Payloads are read only when somebody asks for them. */
public final class EventDecoder {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /** @param serializer the one that events are stored with */
    public EventDecoder(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The same events in the same order, but those that an upcaster drops. */
    public Stream<TrackedEventMessage<?>> decode(List<StoredEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                events.stream().map(StoredEventData::new), serializer, upcasters);
    }
}
