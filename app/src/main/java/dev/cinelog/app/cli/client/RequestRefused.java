package dev.cinelog.app.cli.demo;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;

/** The server understood a request and said no; the sentence carries its reason. */
final class RequestRefused extends DemoFailed {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final int status;

    RequestRefused(HttpResponse<String> response) {
        super("The server refused " + named(response.request()) + " (" + response.statusCode() + "): "
                + reason(response.body()));
        this.status = response.statusCode();
    }

    /** Whether the same question may be answered later. */
    boolean temporary() {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    private static String reason(String body) {
        try {
            String message = ApiClient.JSON.readTree(body).path("message").asString("");
            return message.isEmpty()
                    ? "no reason given"
                    : message.substring(0, Math.min(message.length(), LONGEST_REASON));
        } catch (JacksonException e) {
            return "no reason given";
        }
    }
}
