package dev.cinelog.app.eventstore;

import dev.cinelog.api.revision.EventUpcasters;
import dev.cinelog.app.snapshot.SnapshotRevision;
import dev.cinelog.query.store.EventTable;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History on PostgreSQL. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    /** Longer than any statement may take, so that a gap in the index that lasts longer was a rollback. */
    private static final int GAP_TIMEOUT_MILLIS = 10_000;

    /** How often events of other processes are looked for; those of this one ring. */
    private static final long FETCH_MILLIS = 25;

    /**
     * How many events the streams share, and how soon a stream that fell behind them reads by itself: until then it keeps all
     * that came after it in memory.
     */
    private static final int CACHED_EVENTS = 2_000;

    private static final long CLEANUP_MILLIS = 250;

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateKey();
    }

    @Bean
    HeadReadingEngine eventStorageEngine(
            @Qualifier("snapshotSerializer") Serializer snapshotSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver exceptions,
            ConnectionProvider connections,
            TransactionManager transactions,
            SnapshotRevision revision) {
        return new HeadReadingEngine(JdbcEventStorageEngine.builder()
                .snapshotSerializer(snapshotSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(new EventUpcasterChain(EventUpcasters.all()))
                .snapshotFilter(revision)
                .persistenceExceptionResolver(exceptions)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventTable.schema())
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .batchSize(1_000));
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(HeadReadingEngine engine, Configuration axon, JdbcClient jdbc) {
        return RingingEventStore.of(
                EmbeddedEventStore.builder()
                        .fetchDelay(FETCH_MILLIS)
                        .cachedEvents(CACHED_EVENTS)
                        .cleanupDelay(CLEANUP_MILLIS)
                        .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                        .spanFactory(axon.getComponent(EventBusSpanFactory.class)),
                engine,
                KnownSnapshots.of(jdbc));
    }
}
