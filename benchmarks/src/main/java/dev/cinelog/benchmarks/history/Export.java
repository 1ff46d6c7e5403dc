package dev.cinelog.benchmarks.history;

import dev.cinelog.api.account.Role;
import dev.cinelog.benchmarks.Videos;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Takes all of signed history out over HTTP, as {@code cinelog audit export} does, and throws it away. */
final class Export {

    private Export() {}

    /** @return how many bytes there were */
    static long run(BusyServer busy) throws IOException, InterruptedException {
        var server = busy.server();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/audit/export"))
                .header("Authorization", "Bearer " + server.tokenOf(Videos.somebody(), Role.AUDITOR))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The export answered " + answer.statusCode());
            }
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
