package dev.cinelog.saga.render;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The workers of this process: each takes an order, renders it, and takes the next. */
final class RenderWorkers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RenderWorkers.class);
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final int MOST_TAKES = 5;

    private final DurableRenderQueue queue;
    private final RenderAttempt attempt;
    private final int count;
    private final Map<RenderOrder, Thread> busy = new ConcurrentHashMap<>();
    private final ExecutorService workers;
    private final ScheduledExecutorService leases;
    private volatile boolean running;

    RenderWorkers(DurableRenderQueue queue, RenderAttempt attempt, int count) {
        this.queue = queue;
        this.attempt = attempt;
        this.count = count;
        this.workers = Executors.newFixedThreadPool(count, new AxonThreadFactory(new ThreadGroup("render")));
        this.leases =
                Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory(new ThreadGroup("render-leases")));
    }

    @Override
    public void start() {
        running = true;
        for (var worker = 0; worker < count; worker++) {
            workers.execute(this::work);
        }
        var third = DurableRenderQueue.LEASE.toMillis() / 3;
        var unused = leases.scheduleWithFixedDelay(this::extendLeases, third, third, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        workers.shutdownNow();
        leases.shutdownNow();
        try {
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("A render worker does not stop; its order is taken up again when the lease ends");
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
                var taken = queue.take();
                if (taken.isPresent()) {
                    render(taken.get());
                } else {
                    queue.awaitOrder(IDLE);
                }
            } catch (InterruptedException stopped) {
                log.debug("A render worker was interrupted");
            } catch (RuntimeException | IOException failure) {
                log.error("A render worker stumbled; its order is taken up again when the lease ends", failure);
                pause();
            }
        }
    }

    private void render(TakenOrder taken) throws InterruptedException, IOException {
        var order = taken.order();
        try {
            var again = underLease(taken);
            if (again.isPresent()) {
                queue.layAside(order, again.get());
            } else {
                queue.done(order);
            }
        } catch (InterruptedException stopped) {
            queue.release(order);
            throw stopped;
        }
    }

    private Optional<Duration> underLease(TakenOrder taken) throws InterruptedException, IOException {
        busy.put(taken.order(), Thread.currentThread());
        try {
            return carryOut(taken);
        } finally {
            busy.remove(taken.order());
            // An interruption that came too late for this order is not meant for the next; a stop shows otherwise, too.
            Thread.interrupted();
        }
    }

    /** An interruption that shows as a failure of something else is still one. */
    private Optional<Duration> carryOut(TakenOrder taken) throws InterruptedException, IOException {
        try {
            if (taken.takes() <= MOST_TAKES) {
                return attempt.render(taken.order(), taken.looks());
            }
            attempt.giveUp(taken.order());
            return Optional.empty();
        } catch (RuntimeException | IOException failure) {
            if (Thread.interrupted()) {
                log.debug("A render worker was interrupted", failure);
                throw new InterruptedException();
            }
            throw failure;
        }
    }

    /** No worker lets go of its order while that is extended, or it would be interrupted at its next. */
    void extendLeases() {
        busy.keySet().forEach(order -> busy.computeIfPresent(order, this::extendLease));
    }

    private Thread extendLease(RenderOrder order, Thread worker) {
        try {
            if (!queue.extend(order)) {
                log.warn("Somebody else took over attempt {} of job {}", order.attempt(), order.generationId());
                worker.interrupt();
            }
        } catch (RuntimeException away) {
            log.warn("Could not extend the lease on job {}", order.generationId(), away);
        }
        return worker;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
