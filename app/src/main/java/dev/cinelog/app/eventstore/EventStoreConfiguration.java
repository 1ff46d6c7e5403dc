package dev.cinelog.app.eventstore;

import dev.cinelog.api.revision.EventUpcasters;
import dev.cinelog.app.snapshot.SnapshotRevision;
import dev.cinelog.query.store.EventTable;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventData;
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

    /** How many events a statement reads. */
    private static final int BATCH_SIZE = 1_000;

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
                .finalAggregateBatchPredicate(EventStoreConfiguration::endsAggregate)
                .batchSize(BATCH_SIZE));
    }

    /** A batch is a stretch of sequence numbers; Axon would ask for one more even where the last is not full. */
    private static boolean endsAggregate(List<? extends DomainEventData<?>> batch) {
        return batch.isEmpty()
                || batch.get(batch.size() - 1).getSequenceNumber()
                        < batch.get(0).getSequenceNumber() + BATCH_SIZE - 1;
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
