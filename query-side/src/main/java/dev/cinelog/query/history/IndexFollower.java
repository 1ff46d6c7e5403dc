package dev.cinelog.query.history;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the index close behind the audit trail, so that no auditor waits for a day of history to be taken in. */
final class IndexFollower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final long STOP_SECONDS = 10;

    private final HistoryIndex index;
    private @Nullable ScheduledExecutorService thread;

    IndexFollower(HistoryIndex index) {
        this.index = index;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var daemon = new Thread(work, "audit-index");
            daemon.setDaemon(true);
            return daemon;
        });
        var unused = thread.scheduleWithFixedDelay(this::follow, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            index.follow();
        } catch (RuntimeException failure) {
            // Whoever asks follows as well, and hears of it.
            log.warn("The index of history does not follow at the moment", failure);
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.shutdown();
            try {
                if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                    thread.shutdownNow();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
