package dev.cinelog.app.cli.erase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.cli.CommandRun;
import dev.cinelog.app.cli.client.StubServer;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EraseCommandTest {

    private static final String ADA = "01a1faf2-647c-7832-8b07-f0076e2c6964";
    private static final String REQUEST = "POST /ops/accounts/" + ADA + "/erasure";

    private final StubServer server = new StubServer();
    private final Path directory;

    EraseCommandTest(@TempDir Path directory) throws IOException {
        this.directory = directory;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksTheServerInTheNameOfItsOperator() throws IOException {
        server.answer(REQUEST, 202, "{}");

        var run = run(ADA, "--reason=asked by letter", "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Account " + ADA + " is closed");
        assertThat(server.asked()).containsExactly(REQUEST + " as operator-token");
        assertThat(server.bodies()).containsExactly("{\"reason\":\"asked by letter\"}");
    }

    @Test
    void doesNothingUnlessItIsReallyMeant() throws IOException {
        var run = run(ADA, "--reason=asked by letter");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("say --yes");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void wantsAReasonAndAnAccount() throws IOException {
        assertThat(run(ADA, "--yes").exitCode()).isEqualTo(2);
        assertThat(run("ada", "--reason=why", "--yes").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhatTheServerSaid() throws IOException {
        server.answer(REQUEST, 404, "{\"detail\":\"There is no such account.\"}");

        var run = run(ADA, "--reason=asked by letter", "--yes");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no such account.");
    }

    @Test
    void saysThatNoServerRuns() {
        var run = CommandRun.of("erase", ADA, "--reason=why", "--yes", "--data=" + directory);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("No server runs on");
    }

    private CommandRun run(String... arguments) throws IOException {
        var all = new String[arguments.length + 2];
        all[0] = "erase";
        all[1] = "--data=" + directory;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        try (DataLock lock = server.runsOn(new DataDirectory(directory))) {
            assertThat(lock).isNotNull();
            return CommandRun.of(all);
        }
    }
}
