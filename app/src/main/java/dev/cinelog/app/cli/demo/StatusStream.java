package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Http;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The server-sent events of one video. It may break at any moment, or never say anything; both are told to whoever reads. */
final class StatusStream implements AutoCloseable {

    private static final int OK = 200;

    /** Empty where the stream ended. */
    private final BlockingQueue<Optional<StatusUpdate>> updates;

    private final CompletableFuture<?> request;
    private boolean ended;

    private StatusStream(BlockingQueue<Optional<StatusUpdate>> updates, CompletableFuture<?> request) {
        this.updates = updates;
        this.request = request;
    }

    static StatusStream open(Http http, HttpRequest request) {
        BlockingQueue<Optional<StatusUpdate>> updates = new LinkedBlockingQueue<>();
        BodyHandler<Void> lines = answer -> answer.statusCode() == OK
                ? BodyHandlers.fromLineSubscriber(new StatusLines(updates)).apply(answer)
                : HttpResponse.BodySubscribers.discarding();
        CompletableFuture<?> answer =
                http.start(request, lines).whenComplete((response, failure) -> updates.add(Optional.empty()));
        return new StatusStream(updates, answer);
    }

    /** The next update; nothing where none comes in time or none will come any more. */
    Optional<StatusUpdate> next(Duration patience) {
        try {
            Optional<StatusUpdate> update = updates.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (update == null) {
                return Optional.empty();
            }
            ended = update.isEmpty();
            return update;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted.", e);
        }
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        request.cancel(true);
    }
}
