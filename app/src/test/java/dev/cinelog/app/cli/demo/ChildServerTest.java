package dev.cinelog.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.cli.ProgramUnderTest;
import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.data.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildServerTest {

    private final DataDirectory data;

    ChildServerTest(@TempDir Path directory) {
        data = new DataDirectory(directory).create();
    }

    @Test
    void answersUntilItIsClosedAndThenLeavesNothingRunning() throws Exception {
        try (ChildServer server = ChildServer.start(serve(), data)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> server.answering().isPresent());
            assertThat(data.locked()).isTrue();
            assertThat(new Readiness(new Http(new Deadline(Duration.ofSeconds(10), "Too late."))).of(server.url()))
                    .isTrue();
        }
        assertThat(data.locked()).isFalse();
        assertThat(data.resolve("server.json")).doesNotExist();
    }

    @Test
    void saysInItsOwnWordsWhyItDidNotStart() {
        try (ChildServer server = ChildServer.start(serve("--target=broken"), data)) {
            assertThatThrownBy(() -> await().atMost(Duration.ofSeconds(30))
                            .until(() -> server.answering().isPresent()))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("did not start: no such target")
                    .hasMessageContaining("demo-server.log");
        }
    }

    @Test
    void endsWithTheProcessThatItWasStartedFor() throws IOException {
        Process parent = new ProcessBuilder("sleep", "300").start();
        try (ChildServer server = ChildServer.start(serve("--parent=" + parent.pid()), data)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> server.answering().isPresent());

            parent.destroyForcibly();

            await().atMost(Duration.ofSeconds(10)).until(() -> !data.locked());
            assertThat(Files.exists(data.resolve("server.json"))).isFalse();
        }
    }

    private List<String> serve(String... more) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port=0", "--data=" + data.path()));
        Collections.addAll(arguments, more);
        return ProgramUnderTest.command(arguments);
    }
}
