package dev.cinelog.app.cli.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests that end: with an answer, because the server is away, or because the command's time is over. */
public final class Http {

    /** How long the answer to a usual question may take. */
    public static final Duration USUAL = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Deadline deadline;

    public Http(Deadline deadline) {
        this.deadline = deadline;
    }

    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body, Duration atMost) throws ServerAway {
        long millis = deadline.remaining(atMost).toMillis();
        CompletableFuture<HttpResponse<T>> answer = start(request, body);
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            deadline.check();
            throw new ServerAway(request.uri(), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted.", e);
        }
    }

    /** Whoever starts a request without waiting cancels it when it is no longer wanted. */
    public <T> CompletableFuture<HttpResponse<T>> start(HttpRequest request, BodyHandler<T> body) {
        return client.sendAsync(request, body);
    }
}
