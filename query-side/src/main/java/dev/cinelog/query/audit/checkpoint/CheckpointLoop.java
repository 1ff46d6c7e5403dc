package dev.cinelog.query.audit.checkpoint;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes and sends checkpoints, looking every second whether one is due. A failure is loud, and tried again. */
public final class CheckpointLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CheckpointLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** A failure that lasts is told again after so many looks. */
    private static final int LOOKS_A_COMPLAINT = 60;

    private final CheckpointMaker maker;
    private final CheckpointSender sender;
    private final KeyChanges keyChanges;
    private @Nullable ScheduledExecutorService executor;
    private volatile @Nullable String failure;
    private int failures;

    public CheckpointLoop(CheckpointMaker maker, CheckpointSender sender, KeyChanges keyChanges) {
        this.maker = maker;
        this.sender = sender;
        this.keyChanges = keyChanges;
    }

    @Override
    public synchronized void start() {
        if (executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(look -> new Thread(look, "audit-checkpoint"));
            var unused = executor.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdown();
            await(executor);
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /** What went wrong at the last look; null if nothing did. */
    public @Nullable String failure() {
        return failure;
    }

    private void look() {
        try {
            while (maker.makeIfDue().isPresent()) {
                sender.sendUnsent();
                keyChanges.lookAgain();
            }
            sender.sendUnsent();
            keyChanges.record();
            failure = null;
            failures = 0;
        } catch (RuntimeException wrong) {
            failure = String.valueOf(wrong.getMessage());
            if (failures++ % LOOKS_A_COMPLAINT == 0) {
                log.error("No checkpoint could be made or sent; trying again every second", wrong);
            }
        }
    }

    private static void await(ScheduledExecutorService executor) {
        try {
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            executor.shutdownNow();
        }
    }
}
