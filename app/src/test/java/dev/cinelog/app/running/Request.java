package dev.cinelog.app.running;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends.
 *
 * @param path with its query
 * @param headers besides {@code Authorization}, in the order in which they are sent
 */
public record Request(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body) {

    public Request {
        headers = new LinkedHashMap<>(headers);
    }

    public static Request get(String path) {
        return of("GET", path);
    }

    public static Request of(String method, String path) {
        return new Request(method, path, Map.of(), null);
    }

    public Request with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, path, more, body);
    }

    /** With a body that says that it is JSON, whether it is or not. */
    public Request json(String text) {
        return with("Content-Type", "application/json").body(text);
    }

    public Request body(String text) {
        return new Request(method, path, headers, text);
    }
}
