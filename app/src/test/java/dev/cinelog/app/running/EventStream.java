package dev.cinelog.app.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An open stream of server-sent events. */
public final class EventStream implements AutoCloseable {

    private final String base;
    private final Request request;
    private final String who;
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    EventStream(String base, Request request, String who, HttpResponse<InputStream> response) {
        this.base = base;
        this.request = request;
        this.who = who;
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The stream so far, as an answer whose body is an array of its events. */
    @SafeVarargs
    public final Answer answer(@Nullable Map<String, String>... events) {
        var body = new ArrayList<>();
        for (var event : events) {
            var fields = new LinkedHashMap<String, Object>(Objects.requireNonNull(event, "the stream ended"));
            fields.computeIfPresent("data", (name, data) -> Json.read(data.toString()));
            body.add(fields);
        }
        return new Answer(
                base,
                request,
                who,
                response.statusCode(),
                response.headers(),
                Json.array(body).getBytes(StandardCharsets.UTF_8));
    }

    /** The fields of the next event, comments passed over; null when the server has ended the stream. */
    public @Nullable Map<String, String> next() {
        var event = new LinkedHashMap<String, String>();
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var colon = line.indexOf(':');
                if (colon > 0) {
                    event.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                } else if (!event.isEmpty()) {
                    return event;
                }
            }
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The data of the next event. */
    public String awaitData() {
        return String.valueOf(Objects.requireNonNull(next(), "the stream ended").get("data"));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
