package dev.cinelog.query.pace;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.AxonThreadFactory;

/** Does at once what is asked for once, and what is asked for often only so often: whoever asks meanwhile is served together. */
public final class Linger implements AutoCloseable {

    private final Runnable action;
    private final long pause;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(1, new AxonThreadFactory(new ThreadGroup("linger")), new DiscardPolicy());
    private volatile long last;

    /** @param pause from one time to the next at least */
    public Linger(Runnable action, Duration pause) {
        this.action = action;
        this.pause = pause.toNanos();
        this.last = System.nanoTime() - this.pause;
    }

    public void request() {
        if (requested.compareAndSet(false, true)) {
            var unused = executor.schedule(this::act, last + pause - System.nanoTime(), TimeUnit.NANOSECONDS);
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
