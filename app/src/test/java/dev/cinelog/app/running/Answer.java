package dev.cinelog.app.running;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param base of the server that was asked
 * @param who asked, for people to read
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(String base, Request request, String who, int status, HttpHeaders headers, byte[] bytes) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public JsonNode json() {
        return Json.read(text());
    }

    /** The text of a value in the body, by JSON pointer; empty when it is not there. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** This answer, if it has that status. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("%s %s as %s: %d instead of %d: %s"
                    .formatted(request.method(), request.path(), who, status, expected, text()));
        }
        return this;
    }

    @Override
    public String toString() {
        return "%s %s as %s: %d %s".formatted(request.method(), request.path(), who, status, text());
    }
}
