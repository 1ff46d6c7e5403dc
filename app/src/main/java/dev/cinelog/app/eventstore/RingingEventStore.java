package dev.cinelog.app.eventstore;

import dev.cinelog.api.PublishedEvent;
import dev.cinelog.query.pace.Linger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's embedded event store, with three additions. Its streams call back when events become available, so that pooled
 * processors need not poll twice a second: one thread reads along at the head and rings. Each unit of work remembers what
 * was published in it, so that a command's answer can say so. And it knows which aggregates have a snapshot.
 */
public final class RingingEventStore extends EmbeddedEventStore {

    private static final Logger log = LoggerFactory.getLogger(RingingEventStore.class);

    /** The resource of a unit of work that holds its {@link PublishedEvent}s. */
    static final String PUBLISHED = "publishedEvents";

    private static final int PAUSE_MILLIS = 1_000;

    /** Events that come within this time are read at once. */
    private static final Duration BUNCH = Duration.ofMillis(16);

    private final Set<Runnable> bells = new CopyOnWriteArraySet<>();
    private final AtomicBoolean listening = new AtomicBoolean();
    private final HeadReadingEngine engine;
    private final KnownSnapshots snapshots;
    private final Linger fetch = new Linger(this::fetch, BUNCH);
    private volatile boolean open = true;

    private RingingEventStore(Builder builder, HeadReadingEngine engine, KnownSnapshots snapshots) {
        super(builder);
        this.engine = engine;
        this.snapshots = snapshots;
    }

    /** @param engine which history is kept by */
    static RingingEventStore of(Builder builder, HeadReadingEngine engine, KnownSnapshots snapshots) {
        return new RingingEventStore(builder.storageEngine(engine), engine, snapshots);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(work -> work.getOrComputeResource(PUBLISHED, key -> new ArrayList<PublishedEvent>())
                .addAll(events.stream().map(RingingEventStore::published).toList()));
        super.publish(events);
    }

    /** Events of one moment are read at once, not one by one. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        fetch.request();
    }

    private void fetch() {
        engine.expectMore();
        super.afterCommit(List.of());
    }

    @Override
    public TrackingEventStream openStream(TrackingToken from) {
        if (listening.compareAndSet(false, true)) {
            var listener = new Thread(this::listen, "event-bell");
            listener.setDaemon(true);
            listener.start();
        }
        return new RingingStream(super.openStream(from), bells);
    }

    @Override
    public void shutDown() {
        open = false;
        fetch.close();
        super.shutDown();
    }

    /** A snapshot is looked for only where there is one: most aggregates are short, and a look costs as much as they do. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return snapshots.has(aggregateIdentifier)
                ? fromSnapshot(aggregateIdentifier)
                : readEvents(aggregateIdentifier, 0);
    }

    /** A snapshot is read at once, while there still is another way. */
    private DomainEventStream fromSnapshot(String aggregateIdentifier) {
        var events = super.readEvents(aggregateIdentifier);
        try {
            events.peek().getPayload();
            return events;
        } catch (SerializationException unreadable) {
            log.warn("The snapshot of {} cannot be read; reading all its events", aggregateIdentifier, unreadable);
            return readEvents(aggregateIdentifier, 0);
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        super.storeSnapshot(snapshot);
        snapshots.add(snapshot.getAggregateIdentifier());
    }

    private void listen() {
        while (open) {
            try (BlockingStream<TrackedEventMessage<?>> head = super.openStream(createHeadToken())) {
                follow(head);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("Cannot read the head of history; trying again", failure);
            }
        }
    }

    private void follow(BlockingStream<TrackedEventMessage<?>> head) throws InterruptedException {
        while (open) {
            if (head.hasNextAvailable(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                drain(head);
            }
            // Also when nothing came: a consumer that was not at the head when the last event did looks again.
            bells.forEach(Runnable::run);
        }
    }

    private static void drain(BlockingStream<TrackedEventMessage<?>> head) throws InterruptedException {
        while (head.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
            head.nextAvailable();
        }
    }

    private static PublishedEvent published(EventMessage<?> event) {
        return new PublishedEvent(event.getIdentifier(), event.getPayloadType().getName());
    }
}
