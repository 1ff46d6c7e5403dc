package dev.cinelog.app.contract;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request and its response as one readable text, with the keys of JSON in the order in which they were sent. */
final class Exchange {

    /** Headers that a contract promises; the others come and go with the libraries that write them. */
    private static final List<String> CONTRACT_HEADERS = List.of(
            "Content-Type",
            "Content-Disposition",
            "Content-Range",
            "Accept-Ranges",
            "ETag",
            "Location",
            "Allow",
            "WWW-Authenticate",
            "Retry-After",
            "Idempotency-Replayed",
            "X-Consistency",
            "X-Next-Cursor",
            "Access-Control-Allow-Origin");

    /** How much is left is of interest to whom nothing is. */
    private static final List<String> LIMIT_HEADERS = List.of("RateLimit-Limit", "RateLimit-Remaining");

    private static final Set<String> VOLATILE_NUMBERS = Set.of(
            "ranking_score",
            "creatorScore",
            "bytes",
            "meanDurationSeconds",
            "p95DurationSeconds",
            "queueLength",
            "position",
            "uptime");
    /** Numbers that other tests, estimates and clocks have a part in. */
    private static final Set<String> MEASURED =
            Set.of("events", "rows", "lagEvents", "lagMillis", "eventsDone", "eventsTotal");

    private static final Set<String> UNIX_TIMES = Set.of("created_at", "completed_at");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What cannot be written to a file as it is. */
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private final Answer answer;
    private final Placeholders placeholders;

    Exchange(Answer answer, Placeholders placeholders) {
        this.answer = answer;
        this.placeholders = placeholders;
    }

    String text() {
        var exchange = NODES.objectNode();
        exchange.set("request", request());
        exchange.set("response", response());
        return LONE_SURROGATE
                        .matcher(PRETTY.writeValueAsString(exchange))
                        .replaceAll(match ->
                                "\\\\u%04x".formatted((int) match.group().charAt(0)))
                + "\n";
    }

    private ObjectNode request() {
        var request = NODES.objectNode();
        request.put("method", answer.request().method());
        request.put("path", placeholders.in(answer.request().path()));
        request.put("who", answer.who());
        var headers = headers(answer.request().headers());
        if (!headers.isEmpty()) {
            request.set("headers", headers);
        }
        var body = answer.request().body();
        if (body != null) {
            request.set("body", body(body));
        }
        return request;
    }

    private ObjectNode response() {
        var response = NODES.objectNode();
        response.put("status", answer.status());
        var headers = NODES.objectNode();
        for (var name : CONTRACT_HEADERS) {
            answer.header(name).ifPresent(value -> headers.put(name, placeholders.in(value)));
        }
        if (headers.has("Retry-After")) {
            putLimits(headers);
        }
        response.set("headers", headers);
        if (answer.bytes().length > 0) {
            response.set("body", isText() ? body(answer.text()) : NODES.stringNode("<bytes>"));
        }
        return response;
    }

    private void putLimits(ObjectNode headers) {
        for (var name : LIMIT_HEADERS) {
            answer.header(name).ifPresent(value -> headers.put(name, value));
        }
        answer.header("RateLimit-Reset")
                .ifPresent(value -> headers.put("RateLimit-Reset", placeholders.of("number", value)));
    }

    private ObjectNode headers(Map<String, String> sent) {
        var headers = NODES.objectNode();
        sent.forEach((name, value) -> headers.put(name, placeholders.in(value)));
        return headers;
    }

    private boolean isOfReadModels() {
        return answer.request().path().startsWith("/ops/read-models");
    }

    private boolean isText() {
        var type = answer.header("Content-Type").orElse("");
        return type.contains("json") || type.startsWith("text/") || type.contains("xml");
    }

    private JsonNode body(String text) {
        try {
            return named("", Json.read(text));
        } catch (JacksonException noJson) {
            return NODES.stringNode(placeholders.in(text));
        }
    }

    private JsonNode named(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            var copy = NODES.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), named(member.getKey(), member.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            var copy = NODES.arrayNode();
            array.values().forEach(item -> copy.add(named(field, item)));
            return copy;
        }
        if (value.isNumber() && UNIX_TIMES.contains(field)) {
            return NODES.stringNode("<unix time>");
        }
        if (value.isNumber() && (MEASURED.contains(field) || (field.equals("bytes") && isOfReadModels()))) {
            return NODES.stringNode("<measured>");
        }
        if (value.isNumber() && VOLATILE_NUMBERS.contains(field)) {
            return NODES.stringNode(placeholders.of("number", value.asString()));
        }
        return value.isString() ? NODES.stringNode(placeholders.in(value.asString())) : value;
    }
}
