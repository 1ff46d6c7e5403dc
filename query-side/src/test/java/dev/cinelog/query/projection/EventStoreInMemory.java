package dev.cinelog.query.projection;

import dev.cinelog.query.History;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;

/** An event store that hears of new events within milliseconds. */
final class EventStoreInMemory implements AutoCloseable {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .fetchDelay(10)
            .build();

    StreamableMessageSource<TrackedEventMessage<?>> source() {
        return store;
    }

    void publish(History history) {
        publish(history.events());
    }

    void publish(List<TrackedEventMessage<?>> events) {
        store.publish(events);
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
