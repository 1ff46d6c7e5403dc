package dev.cinelog.app.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL again, on the port that its clients know, where it ended though nobody here stopped it. */
final class PostmasterKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostmasterKeeper.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final PidFile pidFile;
    private final Postmaster postmaster;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(PostmasterKeeper::thread);

    /** Looks after a postmaster that runs. */
    PostmasterKeeper(PidFile pidFile, Postmaster postmaster) {
        this.pidFile = pidFile;
        this.postmaster = postmaster;
        var unused = looks.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (pidFile.postmaster().isEmpty()) {
                LOG.error("PostgreSQL has ended though nobody stopped it, and is started again");
                new LeftoverPostmaster(pidFile, postmaster).stop();
                postmaster.start();
                LOG.warn("PostgreSQL runs again");
            }
        } catch (IOException | PortTaken | RuntimeException failure) {
            LOG.error("PostgreSQL cannot be started again and is tried once more: {}", failure.toString());
        }
    }

    /** Returns when nothing is being started any more. */
    @Override
    public void close() {
        looks.shutdown();
        try {
            if (!looks.awaitTermination(Postmaster.START_TIME.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL is still starting");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable look) {
        Thread thread = new Thread(look, "postgres-keeper");
        thread.setDaemon(true);
        return thread;
    }
}
