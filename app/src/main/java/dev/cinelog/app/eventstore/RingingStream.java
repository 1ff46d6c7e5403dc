package dev.cinelog.app.eventstore;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** A stream of events that calls back when there are more. */
final class RingingStream implements TrackingEventStream {

    private final TrackingEventStream events;
    private final Set<Runnable> bells;
    private @Nullable Runnable bell;

    RingingStream(TrackingEventStream events, Set<Runnable> bells) {
        this.events = events;
        this.bells = bells;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return events.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        bell = callback;
        bells.add(callback);
        return true;
    }

    @Override
    public void close() {
        if (bell != null) {
            bells.remove(bell);
        }
        events.close();
    }
}
