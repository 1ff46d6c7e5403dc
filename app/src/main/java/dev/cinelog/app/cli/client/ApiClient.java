package dev.cinelog.app.cli.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON requests to one server. What it refuses ends the command, in the server's own words. */
public final class ApiClient {

    /** Answers are read leniently: a newer server may say more. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI server;
    private final Http http;

    public ApiClient(URI server, Http http) {
        this.server = server;
        this.http = http;
    }

    /** @param body to be written as JSON; null sends none */
    public <T> T post(String path, @Nullable String token, @Nullable Object body, Class<T> answer) throws ServerAway {
        HttpRequest.Builder request = request(path, token).POST(publisher(body));
        return answer((body == null ? request : request.header("Content-Type", "application/json")).build(), answer);
    }

    public <T> T get(String path, @Nullable String token, Class<T> answer) throws ServerAway {
        return answer(request(path, token).build(), answer);
    }

    public HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    String delete(String path, String token) throws ServerAway {
        return text(request(path, token).DELETE().build());
    }

    <T> T answer(HttpRequest request, Class<T> type) throws ServerAway {
        try {
            return JSON.readValue(text(request), type);
        } catch (JacksonException e) {
            throw new CommandFailed(
                    "The server's answer to " + RequestRefused.named(request) + " is not what Cinelog answers.", e);
        }
    }

    InputStream stream(HttpRequest request) throws ServerAway {
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream(), Http.USUAL);
        if (succeeded(response)) {
            return response.body();
        }
        try (InputStream body = response.body()) {
            throw new RequestRefused(
                    request, response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ServerAway(request.uri(), e);
        }
    }

    /** Of a path, or of an absolute address that the server gave. */
    private URI address(String path) {
        return URI.create(server.toString().replaceFirst("/+$", "") + "/").resolve(path);
    }

    private String text(HttpRequest request) throws ServerAway {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString(), Http.USUAL);
        if (!succeeded(response)) {
            throw new RequestRefused(request, response.statusCode(), response.body());
        }
        return response.body();
    }

    private static boolean succeeded(HttpResponse<?> response) {
        return response.statusCode() / 100 == 2;
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
