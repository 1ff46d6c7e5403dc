package dev.cinelog.app.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Sends what no decent client would, byte by byte. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final URI base;

    public RawHttp(URI base) {
        this.base = base;
    }

    /** Sends a request line and headers, and reads until the server closes. */
    public Answer send(String requestLine, String... headers) {
        var lines = new ArrayList<>(List.of(requestLine, "Host: " + base.getAuthority(), "Connection: close"));
        lines.addAll(Arrays.asList(headers));
        return answer(requestLine, exchange(String.join("\r\n", lines) + END_OF_HEAD));
    }

    private String exchange(String request) {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput(); // Nobody waits for a body that was announced and does not come.
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Answer answer(String requestLine, String response) {
        var head = response.indexOf(END_OF_HEAD);
        var lines = response.substring(0, head).split("\r\n", -1);
        var status = Integer.parseInt(lines[0].split(" ", 3)[1]);
        var body = response.substring(head + END_OF_HEAD.length());
        var headers = headers(Arrays.asList(lines).subList(1, lines.length));
        var chunked = headers.firstValue("Transfer-Encoding").isPresent();
        return new Answer(
                base.toString(),
                request(requestLine),
                "anonymous",
                status,
                headers,
                (chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Request request(String line) {
        var words = line.split(" ", 3);
        return Request.of(words[0], words.length > 1 ? words[1] : "");
    }

    private static HttpHeaders headers(List<String> lines) {
        var headers = new TreeMap<String, List<String>>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), any -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static String joined(String chunks) {
        var body = new StringBuilder();
        var at = 0;
        while (true) {
            var end = chunks.indexOf("\r\n", at);
            var size = Integer.parseInt(chunks.substring(at, end), 16);
            if (size == 0) {
                return body.toString();
            }
            body.append(chunks, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
    }
}
