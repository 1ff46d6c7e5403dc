package dev.cinelog.saga.bundled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledFileTest {

    private static final BundledFile FILE = BundledFile.data("/fonts/fontconfig.properties");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void isUnpackedOnce() throws Exception {
        Path target = FILE.unpack(directory.resolve("made/file"));
        FileTime made = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(target, made);

        assertThat(FILE.unpack(target)).isEqualTo(target).hasContent("version=1\nsequence.allfonts=latin-1\n");
        assertThat(Files.getLastModifiedTime(target)).isEqualTo(made);
        assertThat(directory.resolve("made").toFile().list()).containsExactly("file");
    }

    @Test
    void isUnpackedAgainWhereItWasCutOff() throws Exception {
        Path target = Files.writeString(directory.resolve("file"), "cut");

        assertThat(FILE.unpack(target)).hasContent("version=1\nsequence.allfonts=latin-1\n");
    }

    @Test
    void belongsToItsOwner() throws Exception {
        Path data = FILE.unpack(directory.resolve("data"));
        Path program = BundledFile.program(FILE.resource()).unpack(directory.resolve("program"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(program)))
                .isEqualTo("rwx------");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatIllegalStateException()
                .isThrownBy(() -> BundledFile.data("/none").unpack(directory.resolve("none")))
                .withMessageContaining("/none");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> FILE.unpack(file.resolve("below")))
                .withMessageContaining("below");
    }
}
