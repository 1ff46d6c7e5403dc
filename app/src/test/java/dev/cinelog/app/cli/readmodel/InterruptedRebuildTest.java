package dev.cinelog.app.cli.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.cli.ProgramUnderTest;
import dev.cinelog.app.cli.client.StubServer;
import dev.cinelog.app.data.DataDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedRebuildTest {

    private static final String BUILDING = """
            {"id":"r1","readModel":"feed","purpose":"verify","phase":"building","eventsDone":1,"eventsTotal":9,
             "eventsPerSecond":1,"remainingSeconds":8,"comparison":null,"failure":null,
             "startedAt":"2026-03-01T12:00:00Z","endedAt":null}""";

    @Test
    void controlCLeavesItRunningAndSaysSo(@TempDir Path directory) throws Exception {
        try (var server = new StubServer();
                var lock = server.runsOn(new DataDirectory(directory))) {
            server.answer("POST /ops/read-models/feed/verify", 202, "{\"id\":\"r1\"}")
                    .answer("GET /ops/read-models/feed/rebuilds/r1", 200, BUILDING);
            var program = new ProcessBuilder(ProgramUnderTest.command(List.of("verify", "feed", "--data=" + directory)))
                    .redirectErrorStream(true)
                    .start();
            try {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> server.asked().size() > 3);
                interrupt(program.pid());

                assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(program.exitValue()).isNotZero();
                assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .contains("feed is worked on all the same, by r1");
                assertThat(server.asked()).noneMatch(request -> request.contains("cancel"));
            } finally {
                program.destroyForcibly();
            }
            assertThat(lock).isNotNull();
        }
    }

    private static void interrupt(long pid) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor(5, TimeUnit.SECONDS);
    }
}
