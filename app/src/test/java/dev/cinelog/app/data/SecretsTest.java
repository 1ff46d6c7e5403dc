package dev.cinelog.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private final Path directory;
    private final Secrets secrets;

    SecretsTest(@TempDir Path directory) {
        this.directory = directory;
        secrets = new DataDirectory(directory).create().secrets();
    }

    @Test
    void makesASecretOnceAndKeepsIt() {
        assertThat(secrets.has("jwt.key")).isFalse();

        String secret = secrets.secret("jwt.key");

        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
        assertThat(secrets.has("jwt.key")).isTrue();
        assertThat(new DataDirectory(directory).secrets().secret("jwt.key")).isEqualTo(secret);
    }

    @Test
    void makesADifferentOneForEachName() {
        assertThat(secrets.secret("jwt.key")).isNotEqualTo(secrets.secret("viewer.key"));
    }

    @Test
    void leavesOneFileForItsOwnerAlone() throws IOException {
        secrets.secret("jwt.key");

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("jwt.key"));
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("jwt.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void takesAnOperatorsOwnSecretWithItsFinalLineBreak() throws IOException {
        Files.writeString(directory.resolve("jwt.key"), "chosen by the operator\n");

        assertThat(secrets.secret("jwt.key")).isEqualTo("chosen by the operator");
    }

    @Test
    void refusesAnEmptyFileRatherThanReplacingAKeyThatMayBeInABackup() throws IOException {
        Files.createFile(directory.resolve("login-name.key"));

        assertThatThrownBy(() -> secrets.secret("login-name.key"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("login-name.key is empty");
    }

    @Test
    void staysWithinTheDirectory() {
        assertThatThrownBy(() -> secrets.secret("../jwt.key")).isInstanceOf(IllegalArgumentException.class);
    }
}
