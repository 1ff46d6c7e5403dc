package dev.cinelog.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFileTest {

    private final Path directory;

    ServerFileTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void tellsWhoAnswersWhere() throws IOException {
        ServerFile file = new DataDirectory(directory).serverFile();
        assertThat(file.read()).isEmpty();

        file.announce(8123);

        assertThat(file.read())
                .contains(new RunningServer(ProcessHandle.current().pid(), 8123));
        assertThat(file.read().orElseThrow().url()).isEqualTo(URI.create("http://localhost:8123"));

        file.remove();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void takesAnUnreadableOneForNone() throws IOException {
        Files.writeString(directory.resolve("server.json"), "{");

        assertThat(new DataDirectory(directory).serverFile().read()).isEmpty();
    }
}
