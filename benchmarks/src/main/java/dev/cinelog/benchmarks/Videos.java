package dev.cinelog.benchmarks;

import dev.cinelog.api.account.AccountId;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes videos over HTTP, as people do. */
public final class Videos {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private Videos() {}

    /** Creates a video and answers its id; it is ready some seconds later. */
    public static String create(ServerUnderTest server, String token) throws Exception {
        try (var connection = server.connect()) {
            var answer = connection.send(
                    "POST", "/videos/create", token, "{\"prompt\":\"a benchmark\",\"seconds\":1,\"size\":\"128x72\"}");
            var id = ID.matcher(answer.body());
            if (answer.status() != 201 || !id.find()) {
                throw new IllegalStateException("create answered " + answer);
            }
            return id.group(1);
        }
    }

    public static void awaitReady(ServerUnderTest server, String token, String id) throws Exception {
        try (var connection = server.connect()) {
            while (!connection.send("GET", "/videos/" + id, token, "").body().contains("\"completed\"")) {
                Thread.sleep(50);
            }
        }
    }

    public static AccountId somebody() {
        return new AccountId(UUID.randomUUID().toString());
    }
}
