package dev.cinelog.query.pace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.jspecify.annotations.Nullable;

/** A stream that calls back only so often, however often it is called. */
final class UnhurriedStream<M> implements BlockingStream<M> {

    private final BlockingStream<M> messages;
    private final Duration pause;
    private @Nullable Linger linger;

    UnhurriedStream(BlockingStream<M> messages, Duration pause) {
        this.messages = messages;
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
        endCalls();
        var calls = new Linger(callback, pause);
        linger = calls;
        return messages.setOnAvailableCallback(calls::request);
    }

    @Override
    public void close() {
        messages.close();
        endCalls();
    }

    private void endCalls() {
        if (linger != null) {
            linger.close();
        }
    }
}
