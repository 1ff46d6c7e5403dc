package dev.cinelog.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverPostmasterTest {

    private final Path directory;

    LeftoverPostmasterTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void isStoppedAndItsDataKept() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = killed.inputReader()) {
            assertThat(said.lines().anyMatch("committed"::equals)).isTrue();
        } finally {
            killed.destroyForcibly().waitFor();
        }
        ProcessHandle leftover = ProcessHandle.of(postmasterPid()).orElseThrow();

        DataDirectory data = new DataDirectory(directory).create();
        try (DataLock lock = data.lock();
                EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(lock).isNotNull();
            assertThat(new PidFile(data.resolve("postgres")).postmaster()).get().isNotEqualTo(leftover);
            assertThat(new Sql(database).ask("select said from fact")).isEqualTo("kept");
        }
    }

    @Test
    void isNotConfusedWithAStrangerOfTheSamePid() throws Exception {
        DataDirectory data = new DataDirectory(directory).create();
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try (DataLock lock = data.lock()) {
            assertThat(lock).isNotNull();
            EmbeddedDatabase database = EmbeddedDatabase.start(data);
            List<String> file = new ArrayList<>(Files.readAllLines(pidFile()));
            database.close();
            file.set(0, Long.toString(stranger.pid()));
            Files.write(pidFile(), file);

            EmbeddedDatabase.start(data).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0));
    }

    private Path pidFile() {
        return directory.resolve("postgres").resolve("postmaster.pid");
    }
}
