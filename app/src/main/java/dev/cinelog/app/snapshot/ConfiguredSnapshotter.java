package dev.cinelog.app.snapshot;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Takes snapshots of the aggregates that are configured, made as they are configured, one at a time and while nobody waits for
 * it. Axon's own for Spring knows only aggregates that are beans, and takes none of others.
 */
final class ConfiguredSnapshotter extends AggregateSnapshotter implements AutoCloseable {

    private final Configuration axon;
    private final ExecutorService executor;

    private ConfiguredSnapshotter(Builder builder, Configuration axon, ExecutorService executor) {
        super(builder);
        this.axon = axon;
        this.executor = executor;
    }

    static ConfiguredSnapshotter of(
            Configuration axon,
            EventStore store,
            TransactionManager transactions,
            ParameterResolverFactory parameters) {
        var executor = Executors.newSingleThreadExecutor(new AxonThreadFactory("snapshotter"));
        var builder = builder();
        builder.eventStore(store).transactionManager(transactions).executor(executor);
        return new ConfiguredSnapshotter(builder.parameterResolverFactory(parameters), axon, executor);
    }

    @Override
    protected @Nullable AggregateFactory<?> getAggregateFactory(Class<?> type) {
        for (AggregateConfiguration<?> aggregate : axon.findModules(AggregateConfiguration.class)) {
            if (aggregate.aggregateType().equals(type)) {
                return aggregate.aggregateFactory();
            }
        }
        return null;
    }

    /** What has not been taken will be, another time. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
