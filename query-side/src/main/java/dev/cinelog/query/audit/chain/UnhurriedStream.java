package dev.cinelog.query.audit.chain;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;

/** A stream that calls back once, a while after it was called any number of times. */
final class UnhurriedStream<M> implements BlockingStream<M> {

    private final BlockingStream<M> messages;
    private final ScheduledExecutorService executor;
    private final Duration pause;
    private final AtomicBoolean called = new AtomicBoolean();

    UnhurriedStream(BlockingStream<M> messages, ScheduledExecutorService executor, Duration pause) {
        this.messages = messages;
        this.executor = executor;
        this.pause = pause;
    }

    @Override
    public Optional<M> peek() {
        return messages.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return messages.hasNextAvailable(timeout, unit);
    }

    @Override
    public M nextAvailable() throws InterruptedException {
        return messages.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(M message) {
        messages.skipMessagesWithPayloadTypeOf(message);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return messages.setOnAvailableCallback(() -> {
            if (called.compareAndSet(false, true)) {
                callLater(callback);
            }
        });
    }

    private void callLater(Runnable callback) {
        try {
            var unused = executor.schedule(() -> call(callback), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            // Whoever followed this stream has ended.
        }
    }

    private void call(Runnable callback) {
        called.set(false);
        callback.run();
    }

    @Override
    public void close() {
        messages.close();
    }
}
