package dev.cinelog.app.cli.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.cli.CommandRun;
import dev.cinelog.app.cli.client.StubServer;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersCommandTest {

    private static final String LETTER = """
            {"eventId":"e1","sequence":"v","type":"VideoRequested","cause":"PSQLException: forbidden",\
            "parkedAt":"2026-03-01T12:00:00Z","payload":{"prompt":"[masked]"}}""";

    private static final String NONE = "{\"deadLetters\":[]}";
    private static final String ONE = "{\"deadLetters\":[" + LETTER + "]}";

    private final StubServer server = new StubServer();
    private final DataDirectory data;
    private final DataLock lock;

    DeadLettersCommandTest(@TempDir Path directory) throws IOException {
        data = new DataDirectory(directory);
        lock = server.runsOn(data);
    }

    @AfterEach
    void stop() throws IOException {
        lock.close();
        server.close();
    }

    @Test
    void listsWhatIsParked() {
        server.answer("GET /ops/read-models/feed/dead-letters", 200, ONE);

        assertThat(run().out()).isEqualTo("""
                parked                sequence  event           cause                     payload
                2026-03-01T12:00:00Z  v         VideoRequested  PSQLException: forbidden  {"prompt":"[masked]"}
                """);
        assertThat(run("--json").out()).isEqualTo(LETTER + "\n");
    }

    @Test
    void saysThatNothingIs() {
        server.answer("GET /ops/read-models/feed/dead-letters", 200, NONE);

        assertThat(run().out()).isEqualTo("No event is parked by feed.\n");
    }

    @Test
    void triesAgain() {
        server.answer("POST /ops/read-models/feed/dead-letters/retry", 200, NONE);

        assertThat(run("--retry=v").exitCode()).isZero();
        assertThat(run("--retry-all").exitCode()).isZero();
        assertThat(server.bodies()).containsExactly("{\"sequence\":\"v\"}", "");
    }

    @Test
    void failsWhereItFailedAgain() {
        server.answer("POST /ops/read-models/feed/dead-letters/retry", 200, ONE);

        assertThat(run("--retry=v").exitCode()).isEqualTo(1);
        assertThat(run("--retry-all").exitCode()).isEqualTo(1);
        assertThat(run("--retry=w").exitCode()).isZero();
    }

    @Test
    void givesUpWhatItMay() {
        server.answer("POST /ops/read-models/feed/dead-letters/discard", 200, NONE);

        var run = run("--discard-all", "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("No event is parked by feed.\n");
    }

    @Test
    void givesNothingUpUnasked() {
        var run = run("--discard=v");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void doesOneThingAtATime() {
        assertThat(run("--retry-all", "--discard-all").exitCode()).isEqualTo(2);
        assertThat(server.asked()).isEmpty();
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("dead-letters", "feed"));
        all.addAll(List.of(arguments));
        all.add("--data=" + data.path());
        return CommandRun.of(all.toArray(new String[0]));
    }
}
