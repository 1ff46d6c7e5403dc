package dev.cinelog.app.cli.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON requests to one server. What it refuses ends the demo, in the server's own words. */
final class ApiClient {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI server;
    private final Http http;

    ApiClient(URI server, Http http) {
        this.server = server;
        this.http = http;
    }

    <T> T post(String path, @Nullable String token, Object body, Class<T> answer) throws ServerAway {
        HttpRequest.Builder request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return answer(request.build(), answer);
    }

    <T> T get(String path, @Nullable String token, Class<T> answer) throws ServerAway {
        return answer(request(path, token).build(), answer);
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Of a path, or of an absolute address that the server gave. */
    URI address(String path) {
        return URI.create(server.toString().replaceFirst("/+$", "") + "/").resolve(path);
    }

    private <T> T answer(HttpRequest request, Class<T> type) throws ServerAway {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString(), Http.USUAL);
        if (response.statusCode() / 100 != 2) {
            throw new RequestRefused(response);
        }
        try {
            return JSON.readValue(response.body(), type);
        } catch (JacksonException e) {
            throw new DemoFailed(
                    "The server's answer to " + RequestRefused.named(request) + " is not what Cinelog answers.", e);
        }
    }
}
