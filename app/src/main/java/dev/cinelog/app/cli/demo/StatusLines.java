package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.ApiClient;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads status updates out of the lines of an event stream; what is none is passed over. */
final class StatusLines implements Subscriber<String> {

    private final ServerSentEvents events = new ServerSentEvents();
    private final Queue<Optional<StatusUpdate>> updates;

    StatusLines(Queue<Optional<StatusUpdate>> updates) {
        this.updates = updates;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        events.accept(line)
                .filter(event -> event.name().equals("status"))
                .map(event -> read(event.data()))
                .ifPresent(update -> updates.add(Optional.of(update)));
    }

    private static @Nullable StatusUpdate read(String data) {
        try {
            return ApiClient.JSON.readValue(data, StatusUpdate.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    @Override
    public void onError(Throwable failure) {
        // The request's own future tells the end of the stream, however it came.
    }

    @Override
    public void onComplete() {
        // As above.
    }
}
