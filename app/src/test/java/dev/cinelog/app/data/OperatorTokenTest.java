package dev.cinelog.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorTokenTest {

    private final Path directory;

    OperatorTokenTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void isReadBackAndReplaced() throws IOException {
        OperatorToken token = new DataDirectory(directory).operatorToken();
        assertThat(token.read()).isEmpty();

        token.write("first");
        token.write("second");

        assertThat(token.read()).contains("second");
        assertThat(Files.getPosixFilePermissions(directory.resolve("operator.token")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
