package dev.cinelog.app.eventstore;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.AxonThreadFactory;

/** Does at once what is asked for once, and what is asked for often only so often: whoever asks meanwhile is served together. */
final class Linger implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(16);

    private final Runnable action;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
            1, new AxonThreadFactory(new ThreadGroup("event-linger")), new DiscardPolicy());
    private volatile long last = System.nanoTime() - PAUSE;

    Linger(Runnable action) {
        this.action = action;
    }

    void request() {
        if (requested.compareAndSet(false, true)) {
            var unused = executor.schedule(this::act, last + PAUSE - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void act() {
        last = System.nanoTime();
        requested.set(false);
        action.run();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
