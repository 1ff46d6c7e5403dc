package dev.cinelog.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database; the one that projects is stopped for longer than its claims last, and wakes up again. */
@OwnProcesses
class StoppedNodeTest {

    private static final Duration LONGER_THAN_A_CLAIM = Duration.ofSeconds(8);

    private final String author = token();
    private int acknowledged;

    @Test
    void countsNothingTwice(@TempDir Path directory) throws Exception {
        try (var first = ServerProcess.start(directory.resolve("first"), Map.of())) {
            var video = first.film(author);
            try (var second =
                    ServerProcess.start(directory.resolve("second"), Map.of("DATABASE_URL", first.databaseUrl()))) {
                like(first, video, Duration.ofSeconds(1));
                first.signal("STOP");
                like(second, video, LONGER_THAN_A_CLAIM);
                first.signal("CONT");
                like(first, video, Duration.ofSeconds(2));
                like(second, video, Duration.ofSeconds(1));
                assertThat(acknowledged).isGreaterThan(10);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(second.get("/videos/" + video, author))
                                .contains("\"likes\":" + acknowledged + ","));
            }
        }
    }

    private void like(ServerProcess server, String video, Duration duration) {
        var until = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < until) {
            var answer = server.send("POST", "/videos/" + video + "/like", token(), "");
            assertThat(answer)
                    .hasValueSatisfying(response -> assertThat(response.statusCode())
                            .as(response.body())
                            .isEqualTo(200));
            acknowledged++;
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - until)).isLessThan(20_000);
    }

    private static String token() {
        return ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()));
    }
}
