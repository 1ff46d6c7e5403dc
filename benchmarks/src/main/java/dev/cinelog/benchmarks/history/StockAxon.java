package dev.cinelog.benchmarks.history;

import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.projection.ReadModelSchemas;
import dev.cinelog.query.store.EventTable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;

/**
 * The feed as Axon fills it when nothing is added: its pooled streaming processor with 16 segments and 4 workers, its JDBC event
 * store and token store, everything else as it comes. It is so slow that it is timed over a part of history, from the beginning,
 * and what it takes there is taken for what the rest would take.
 */
final class StockAxon {

    private static final String NAME = "stock";
    private static final int SEGMENTS = 16;
    private static final int WORKERS = 4;

    private final BusyServer busy;

    StockAxon(BusyServer busy) {
        this.busy = busy;
    }

    /**
     * @param batchSize how many events a transaction; 1 unless somebody sets it
     * @return events a second, after a warm-up of half that time
     */
    double perSecond(int batchSize, int seconds) throws InterruptedException {
        tables();
        var workers = Executors.newScheduledThreadPool(WORKERS);
        var coordinator = Executors.newScheduledThreadPool(1);
        var events = eventStore();
        var processor = processor(events, batchSize, coordinator, workers);
        processor.start();
        try {
            TimeUnit.MILLISECONDS.sleep(500L * seconds);
            var begun = System.nanoTime();
            var from = position(processor);
            TimeUnit.SECONDS.sleep(seconds);
            var to = position(processor);
            if (to >= busy.head() || processor.isError()) {
                throw new IllegalStateException("Stock Axon came to the end of history too soon, or failed");
            }
            return (to - from) * 1e9 / (System.nanoTime() - begun);
        } finally {
            processor.shutDown();
            events.shutDown();
            workers.shutdownNow();
            coordinator.shutdownNow();
        }
    }

    private PooledStreamingEventProcessor processor(
            EmbeddedEventStore events,
            int batchSize,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {
        var transactions = busy.server().part(TransactionManager.class);
        return PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new StockFeed(busy.jdbc(), NAME))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens())
                .transactionManager(transactions)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(SEGMENTS)
                .batchSize(batchSize)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
    }

    private EmbeddedEventStore eventStore() {
        return EmbeddedEventStore.builder()
                .storageEngine(JdbcEventStorageEngine.builder()
                        .connectionProvider(busy.server().part(ConnectionProvider.class))
                        .transactionManager(busy.server().part(TransactionManager.class))
                        .persistenceExceptionResolver(busy.server().part(PersistenceExceptionResolver.class))
                        .eventSerializer(busy.eventSerializer())
                        .snapshotSerializer(busy.eventSerializer())
                        .schema(EventTable.schema())
                        .build())
                .build();
    }

    private JdbcTokenStore tokens() {
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(busy.server().part(ConnectionProvider.class))
                .serializer(busy.server().part(Serializer.class))
                .schema(TokenSchema.builder()
                        .setTokenTable(NAME + ".token_entry")
                        .build())
                .build();
        busy.server()
                .part(TransactionManager.class)
                .executeInTransaction(() -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return tokens;
    }

    private void tables() {
        busy.jdbc().sql("drop schema if exists " + NAME + " cascade").update();
        busy.server().part(ReadModelSchemas.class).migrate(FeedReadModel.readModel(), NAME);
        busy.jdbc().sql("""
                alter table %s.card alter account_id drop not null, alter generation_id drop not null,
                  alter visibility drop not null""".formatted(NAME)).update();
    }

    /** Where it stands, on average over its segments. */
    private static double position(PooledStreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                .average()
                .orElse(0);
    }
}
