package dev.cinelog.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    private final Path directory;
    private final DataDirectory data;

    DataLockTest(@TempDir Path directory) {
        this.directory = directory;
        data = new DataDirectory(directory).create();
    }

    @Test
    void refusesASecondInTheSameProcess() throws IOException {
        try (DataLock held = data.lock()) {
            assertThat(held).isNotNull();
            assertThat(data.locked()).isTrue();
            assertThatThrownBy(data::lock).isInstanceOf(StartRefused.class).hasMessageContaining("still starting");
        }

        assertThat(data.locked()).isFalse();
    }

    @Test
    void namesProcessAndAddressOfTheOneThatRuns() throws IOException {
        try (DataLock held = data.lock()) {
            assertThat(held).isNotNull();
            data.serverFile().announce(8123);

            assertThatThrownBy(data::lock)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("http://localhost:8123")
                    .hasMessageContaining(data.path().toString());
        }
    }

    @Test
    void clearsAwayTheServerFileOfAKilledServer() throws IOException {
        data.serverFile().announce(8123);

        try (DataLock held = data.lock()) {
            assertThat(held).isNotNull();
            assertThat(data.serverFile().read()).isEmpty();
        }
    }

    @Test
    void holdsAgainstAnotherProcessAndDiesWithIt() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("locked");
            assertThat(data.locked()).isTrue();
            assertThatThrownBy(data::lock).isInstanceOf(StartRefused.class);
        } finally {
            other.destroyForcibly().waitFor();
        }

        assertThat(data.locked()).isFalse();
        data.lock().close();
    }

    @Test
    void isNotHeldWhereThereIsNothing() throws IOException {
        Files.delete(directory.resolve("lock").getParent());

        assertThat(data.locked()).isFalse();
    }
}
