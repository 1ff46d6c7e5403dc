package dev.cinelog.query.audit.chain;

import dev.cinelog.query.pace.UnhurriedSource;
import dev.cinelog.query.projection.ReadModelStore;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Follows history with one segment, so that there is one order, and appends it to the chain. When an event cannot be appended it
 * stops there and tries again, loudly: a chain that skips events would prove nothing.
 */
public final class ChainProcessor implements SmartLifecycle {

    /** The processing group, which its position is kept under. */
    public static final String GROUP = "audit.chain";

    private static final int BATCH_SIZE = 1_000;
    private static final Duration CLAIM_INTERVAL = Duration.ofSeconds(1);
    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);

    /** Nobody waits for the chain: ten transactions a second with many events each cost less than one every few milliseconds. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ChainAppender appender;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Supplier<ReadModelStore> store;
    private final ScheduledExecutorService coordinator =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory(new ThreadGroup("audit-coordinator")));
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory(new ThreadGroup("audit")));
    private @Nullable PooledStreamingEventProcessor processor;

    /** @param store opens the connections that rows and position are written through */
    public ChainProcessor(
            ChainAppender appender,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Supplier<ReadModelStore> store) {
        this.appender = appender;
        this.source = source;
        this.store = store;
    }

    @Override
    public void start() {
        if (processor == null) {
            processor = processor(store.get());
        }
        processor.start();
    }

    @Override
    public void stop() {
        if (processor != null) {
            processor.shutdownAsync().join();
            processor = null;
        }
        coordinator.shutdown();
        worker.shutdown();
    }

    @Override
    public boolean isRunning() {
        return processor != null;
    }

    /** Before the web server takes requests, and after it has stopped taking them. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Whether it appends without errors. */
    public boolean isWell() {
        return processor != null && processor.isRunning() && !processor.isError();
    }

    private PooledStreamingEventProcessor processor(ReadModelStore opened) {
        return PooledStreamingEventProcessor.builder()
                .name(GROUP)
                .eventHandlerInvoker(new ChainInvoker(appender, opened.connections()))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new UnhurriedSource(source, PAUSE))
                .tokenStore(opened.tokens())
                .transactionManager(opened.transactions())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH_SIZE)
                .tokenClaimInterval(CLAIM_INTERVAL.toMillis())
                .claimExtensionThreshold(CLAIM_EXTENSION.toMillis())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .build();
    }
}
