package dev.cinelog.app.cli.client;

import java.net.http.HttpRequest;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The server understood a request and said no; the sentence carries its reason. */
public final class RequestRefused extends CommandFailed {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /** Where the contracts say why. */
    private static final List<String> REASONS = List.of("detail", "message");

    private final int status;

    RequestRefused(HttpRequest request, int status, String body) {
        super("The server refused " + named(request) + " (" + status + "): " + reason(body));
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the same question may be answered later. */
    public boolean temporary() {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    private static String reason(String body) {
        try {
            JsonNode answer = ApiClient.JSON.readTree(body);
            return REASONS.stream()
                    .map(name -> answer.path(name).asString(""))
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.substring(0, Math.min(text.length(), LONGEST_REASON)))
                    .findFirst()
                    .orElse("no reason given");
        } catch (JacksonException e) {
            return "no reason given";
        }
    }
}
