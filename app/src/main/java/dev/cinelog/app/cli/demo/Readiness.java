package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.ServerAway;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a server takes requests. One that hides the question behind a proxy is taken for ready when it answers at all. */
final class Readiness {

    private static final int UNAVAILABLE = 503;

    private final Http http;

    Readiness(Http http) {
        this.http = http;
    }

    boolean of(URI server) throws ServerAway {
        URI question = URI.create(server.toString().replaceFirst("/+$", "") + "/actuator/health/readiness");
        return http.send(HttpRequest.newBuilder(question).build(), BodyHandlers.discarding(), Duration.ofSeconds(10))
                        .statusCode()
                != UNAVAILABLE;
    }
}
