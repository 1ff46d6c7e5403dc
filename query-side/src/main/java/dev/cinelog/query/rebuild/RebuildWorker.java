package dev.cinelog.query.rebuild;

import dev.cinelog.query.connection.TransientFailure;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on rebuilds, one at a time in each process: those that were asked for, and those that another process left when it
 * died.
 */
public final class RebuildWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildWorker.class);
    private static final long LOOK_MILLIS = 500;

    private final RunTable runs;
    private final Function<Run, Rebuilding> rebuilding;
    private final Consumer<Run> told;
    private final Semaphore asked = new Semaphore(0);
    private final ScheduledExecutorService heartbeat =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory(new ThreadGroup("rebuild-heartbeat")));
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(new AxonThreadFactory(new ThreadGroup("rebuild")));
    private volatile boolean running;

    /**
     * @param rebuilding how a run is taken to its end
     * @param told tells of the end of one, as often as it is asked to
     */
    RebuildWorker(RunTable runs, Function<Run, Rebuilding> rebuilding, Consumer<Run> told) {
        this.runs = runs;
        this.rebuilding = rebuilding;
        this.told = told;
    }

    /** Somebody asked for something: no need to wait. */
    void wake() {
        asked.release();
    }

    @Override
    public void start() {
        running = true;
        worker.execute(this::work);
    }

    /** What is under way goes on in another process, or here after the next start. */
    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
        heartbeat.shutdownNow();
        try {
            if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("A rebuild has not stopped; another process takes it up when its lease ends");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                var run = runs.take();
                if (run.isPresent()) {
                    work(run.get());
                } else {
                    var unused = asked.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException away) {
                log.warn("Cannot look after rebuilds at the moment", away);
                pause();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // beats until it is cancelled
    private void work(Run run) throws InterruptedException {
        var pulse = runs.lease().toMillis() / 4;
        var beating = heartbeat.scheduleAtFixedRate(() -> beat(run), pulse, pulse, TimeUnit.MILLISECONDS);
        try {
            finish(run);
        } catch (RunLostException lost) {
            log.info("{}", lost.getMessage());
        } catch (SQLException | RuntimeException failure) {
            if (TransientFailure.causes(failure)) {
                log.warn(
                        "Rebuilding {} is interrupted and goes on in a moment",
                        run.readModel().name(),
                        failure);
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } else if (running) {
                fail(run, failure);
            }
        } finally {
            beating.cancel(true);
            runs.release(run);
        }
    }

    private void finish(Run run) throws SQLException, InterruptedException {
        var process = rebuilding.apply(run);
        var over = process.toTheEnd(run);
        process.clear(over);
        told.accept(over);
        runs.settle(over);
    }

    /** The next look clears away and tells. */
    private void fail(Run run, Exception failure) {
        log.error("Rebuilding {} failed", run.readModel().name(), failure);
        try {
            runs.fail(run, Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
        } catch (SQLException lost) {
            log.info("{}", lost.getMessage());
        }
    }

    private void beat(Run run) {
        try {
            runs.extend(run);
        } catch (SQLException | RuntimeException away) {
            log.debug("No heartbeat for {}", run.rebuildId(), away);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
