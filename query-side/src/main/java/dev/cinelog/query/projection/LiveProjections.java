package dev.cinelog.query.projection;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps every read model up to date: one pooled processor a group, one segment each, so that a like never overtakes its
 * video. Starts at the tail of history, stops in order.
 */
public final class LiveProjections implements SmartLifecycle, SwapListener {

    private static final int BATCH_SIZE = 1_000;
    private static final Duration CLAIM_INTERVAL = Duration.ofSeconds(1);
    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);

    private final List<ReadModel> readModels;
    private final ProjectionSettings settings;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Function<ReadModel, ReadModelStore> stores;
    private final Map<String, ReadModelStore> opened = new ConcurrentHashMap<>();
    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;

    public LiveProjections(
            List<ReadModel> readModels,
            ProjectionSettings settings,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Function<ReadModel, ReadModelStore> stores) {
        this.readModels = List.copyOf(readModels);
        this.settings = settings;
        this.source = source;
        this.stores = stores;
        this.coordinators =
                Executors.newScheduledThreadPool(2, new AxonThreadFactory(new ThreadGroup("projection-coordinator")));
        this.workers = Executors.newScheduledThreadPool(
                settings.threads(), new AxonThreadFactory(new ThreadGroup("projection")));
    }

    @Override
    public synchronized void start() {
        for (var readModel : readModels) {
            processors
                    .computeIfAbsent(readModel.group(), group -> processor(readModel))
                    .start();
        }
    }

    /** Goes on from the position of the read model that took the place of this group's. */
    @Override
    public synchronized void swapped(String group) {
        var before = processors.remove(group);
        if (before != null) {
            before.shutDown();
            start();
        }
    }

    @Override
    public synchronized void stop() {
        var stopping = processors.values().stream()
                .map(PooledStreamingEventProcessor::shutdownAsync)
                .toList();
        stopping.forEach(future -> future.join());
        processors.clear();
        coordinators.shutdown();
        workers.shutdown();
    }

    @Override
    public synchronized boolean isRunning() {
        return !processors.isEmpty();
    }

    /** Before the web server takes requests, and after it has stopped taking them. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** The processors by group, to be looked at. */
    public synchronized Map<String, PooledStreamingEventProcessor> processors() {
        return Map.copyOf(processors);
    }

    private PooledStreamingEventProcessor processor(ReadModel readModel) {
        var store = opened.computeIfAbsent(readModel.group(), group -> stores.apply(readModel));
        var writer = new BatchWriter(readModel.schema(), readModel.projection().get(), settings.mostDeadLetters());
        return PooledStreamingEventProcessor.builder()
                .name(readModel.group())
                .eventHandlerInvoker(new LiveInvoker(readModel.group(), writer, store.connections()))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(store.tokens())
                .transactionManager(store.transactions())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH_SIZE)
                .tokenClaimInterval(CLAIM_INTERVAL.toMillis())
                .claimExtensionThreshold(CLAIM_EXTENSION.toMillis())
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .build();
    }
}
