package dev.cinelog.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private final Path parent;

    DataDirectoryTest(@TempDir Path parent) {
        this.parent = parent;
    }

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        DataDirectory data = new DataDirectory(parent.resolve("a/data")).create();

        assertThat(Files.getPosixFilePermissions(data.path())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void leavesThePermissionsOfAnExistingOneAlone() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));

        new DataDirectory(parent).create();

        assertThat(Files.getPosixFilePermissions(parent)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void hasOneNameThroughLinks() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), Files.createDirectory(parent.resolve("data")));

        assertThat(new DataDirectory(link).create()).isEqualTo(new DataDirectory(parent.resolve("data")).create());
    }

    @Test
    void refusesWhatIsNoDirectory() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> new DataDirectory(file).create())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString());
    }
}
