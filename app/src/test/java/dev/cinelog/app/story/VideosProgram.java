package dev.cinelog.app.story;

import dev.cinelog.app.running.Multipart;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program for OpenAI's videos API, which knows nothing of Cinelog but a base URL and a key. */
final class VideosProgram {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String key;

    VideosProgram(String base, String key) {
        this.base = base;
        this.key = key;
    }

    JsonNode create(Map<String, String> parameters) throws Exception {
        return json(send("POST", "/videos", body(parameters), "application/json"));
    }

    /** The same by a form, as the libraries of that API send files: each time with another boundary. */
    JsonNode create(String idempotencyKey, Map<String, String> parameters, String filename, byte[] reference)
            throws Exception {
        var form = new Multipart(UUID.randomUUID().toString());
        parameters.forEach(form::text);
        form.file("input_reference", filename, "application/octet-stream", reference);
        return json(send(HttpRequest.newBuilder(URI.create(base + "/videos"))
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes()))));
    }

    JsonNode retrieve(String id) throws Exception {
        return json(send("GET", "/videos/" + id, BodyPublishers.noBody(), "application/json"));
    }

    JsonNode remix(String id, String prompt) throws Exception {
        return json(send("POST", "/videos/" + id + "/remix", body(Map.of("prompt", prompt)), "application/json"));
    }

    JsonNode list(String query) throws Exception {
        return json(send("GET", "/videos?" + query, BodyPublishers.noBody(), "application/json"));
    }

    JsonNode delete(String id) throws Exception {
        return json(send("DELETE", "/videos/" + id, BodyPublishers.noBody(), "application/json"));
    }

    byte[] content(String id, String variant) throws Exception {
        return send("GET", "/videos/" + id + "/content?variant=" + variant, BodyPublishers.noBody(), "text/plain")
                .body();
    }

    private HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String type)
            throws IOException, InterruptedException, Refused {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(method, body));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException, Refused {
        request.header("Authorization", "Bearer " + key);
        var response = http.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            var error = json(response).path("error");
            throw new Refused(
                    response.statusCode(),
                    error.path("code").asString(),
                    error.path("message").asString());
        }
        return response;
    }

    private static BodyPublisher body(Map<String, String> parameters) {
        return BodyPublishers.ofString(JSON.writeValueAsString(parameters));
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    /** How such programs hear of errors. */
    static final class Refused extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String code;

        Refused(int status, String code, String message) {
            super("%d %s: %s".formatted(status, code, message));
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
