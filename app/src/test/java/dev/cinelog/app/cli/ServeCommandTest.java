package dev.cinelog.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.RunningServer;
import dev.cinelog.app.data.StartRefused;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private final Path directory;
    private final List<ServeOptions> started = new ArrayList<>();

    ServeCommandTest(@TempDir Path directory) {
        this.directory = directory.resolve("data");
    }

    @Test
    void startsOnALockedDirectoryAndTellsWhereItAnswers() {
        CommandRun run = serve("--port=0", "--target=api");

        DataDirectory data = new DataDirectory(directory);
        assertThat(run.exitCode()).isZero();
        assertThat(started).containsExactly(new ServeOptions(0, data, "api"));
        assertThat(data.locked()).isTrue();
        assertThat(data.serverFile().read())
                .contains(new RunningServer(ProcessHandle.current().pid(), 8123));
        assertThat(run.out()).contains("http://localhost:8123").contains(directory.toString());
    }

    @Test
    void doesNotStartTwiceOnOneDirectory() {
        serve();

        CommandRun second = serve();

        assertThat(started).hasSize(1);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err().lines())
                .singleElement()
                .asString()
                .startsWith("cinelog: Cinelog already runs on " + directory)
                .contains("http://localhost:8123");
    }

    @Test
    void passesOnTheSentenceOfAnApplicationThatDoesNotStart() {
        CommandRun run = CommandRun.with(
                options -> {
                    throw new IllegalStateException(
                            "bean x", new StartRefused("No room.", new IllegalStateException()));
                },
                "serve",
                "--data=" + directory);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("cinelog: No room.\n");
        assertThat(new DataDirectory(directory).serverFile().read()).isEmpty();
    }

    @Test
    void tellsTheInnermostReasonWhereNobodyWroteASentence() {
        CommandRun run = CommandRun.with(
                options -> {
                    throw new IllegalStateException("outer", new IllegalArgumentException("Port 1 is taken\nand more"));
                },
                "serve",
                "--data=" + directory);

        assertThat(run.err()).isEqualTo("cinelog: Port 1 is taken\n");
    }

    @Test
    void saysWhichPortIsTaken() {
        CommandRun run = CommandRun.with(
                options -> {
                    throw new IllegalStateException("web server", new BindException("Address already in use"));
                },
                "serve",
                "--port=8123",
                "--data=" + directory);

        assertThat(run.err()).isEqualTo("cinelog: Port 8123 is taken: choose another with --port.\n");
    }

    private CommandRun serve(String... arguments) {
        List<String> all = new ArrayList<>(List.of("serve", "--data=" + directory));
        all.addAll(List.of(arguments));
        return CommandRun.with(
                options -> {
                    started.add(options);
                    return 8123;
                },
                all.toArray(new String[0]));
    }
}
