package dev.cinelog.app.cli.client;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON requests to one server with one token. A server that says no, or nothing, ends the command with a sentence; whoever wants
 * to go on after a refusal catches {@link RequestRefused}.
 *
 * <p>Paths are relative, {@code audit/events?limit=1}; answers are read as records or as {@code JsonNode}.
 */
public final class ServerConnection {

    private final ApiClient client;
    private final String token;

    ServerConnection(ApiClient client, String token) {
        this.client = client;
        this.token = token;
    }

    public <T> T get(String path, Class<T> answer) {
        return get(path, Map.of(), answer);
    }

    public <T> T get(String path, Map<String, String> headers, Class<T> answer) {
        HttpRequest.Builder request = client.request(path, token);
        headers.forEach(request::header);
        return answered(() -> client.answer(request.build(), answer));
    }

    /** @param body to be written as JSON; null sends none */
    public <T> T post(String path, @Nullable Object body, Class<T> answer) {
        return answered(() -> client.post(path, token, body, answer));
    }

    public void delete(String path) {
        answered(() -> client.delete(path, token));
    }

    /** What the server sends for as long as it sends it; whoever asked closes it. */
    public InputStream stream(String path) {
        return answered(() -> client.stream(client.request(path, token).build()));
    }

    private static <T> T answered(Question<T> question) {
        try {
            return question.ask();
        } catch (ServerAway away) {
            throw away.forGood();
        }
    }

    @FunctionalInterface
    private interface Question<T> {

        T ask() throws ServerAway;
    }
}
