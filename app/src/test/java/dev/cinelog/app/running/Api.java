package dev.cinelog.app.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls a running Cinelog, as one person or as nobody. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String who;
    private final @Nullable String authorization;

    private Api(URI base, String who, @Nullable String authorization) {
        this.base = base;
        this.who = who;
        this.authorization = authorization;
    }

    public static Api anonymous(URI base) {
        return new Api(base, "anonymous", null);
    }

    /** The same server, called with a bearer token. */
    public Api bearing(String name, String token) {
        return authorized(name, "Bearer " + token);
    }

    /** The same server, called with any {@code Authorization} at all. */
    public Api authorized(String name, String value) {
        return new Api(base, name, value);
    }

    public URI base() {
        return base;
    }

    public Answer get(String path) {
        return send(Request.get(path));
    }

    public Answer post(String path) {
        return send(Request.of("POST", path));
    }

    public Answer post(String path, String json) {
        return send(Request.of("POST", path).json(json));
    }

    public Answer post(String path, Multipart form) {
        return send(Request.of("POST", path).with("Content-Type", form.contentType()), form);
    }

    /** Sends a form, whatever the request says that it is. */
    public Answer send(Request request, Multipart form) {
        return send(request.body(form.toString()), BodyPublishers.ofByteArray(form.bytes()));
    }

    public Answer patch(String path, String json) {
        return send(Request.of("PATCH", path).json(json));
    }

    public Answer delete(String path) {
        return send(Request.of("DELETE", path));
    }

    public Answer send(Request request) {
        return send(
                request, request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
    }

    /** Sends a body whose length the server is not told. */
    public Answer sendChunked(Request request) {
        var bytes = String.valueOf(request.body()).getBytes(StandardCharsets.UTF_8);
        return send(request, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    /** Opens a stream of server-sent events, which the caller closes. */
    public EventStream follow(String path) {
        var request = Request.get(path);
        var response = exchange(request, BodyPublishers.noBody(), BodyHandlers.ofInputStream());
        return new EventStream(base.toString(), request, who, response);
    }

    private Answer send(Request request, BodyPublisher body) {
        var response = exchange(request, body, BodyHandlers.ofByteArray());
        return new Answer(base.toString(), request, who, response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> exchange(Request request, BodyPublisher body, BodyHandler<T> handler) {
        var http = HttpRequest.newBuilder(URI.create(base + request.path()))
                .timeout(PATIENCE)
                .method(request.method(), body);
        request.headers().forEach(http::header);
        if (authorization != null) {
            http.header("Authorization", authorization);
        }
        try {
            return CLIENT.send(http.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(request.method() + " " + request.path(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
