package dev.cinelog.saga.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutablesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void takesTheGivenOneFirst() throws Exception {
        Path given = program("given");
        program("found");

        assertThat(Executables.ffmpeg(settings().withPath(given), searchPath("found")))
                .isEqualTo(given);
    }

    @Test
    void takesTheFirstOfTheSearchPath() throws Exception {
        Path first = program("first");
        program("second");

        assertThat(Executables.ffmpeg(settings(), searchPath("absent", "first", "second")))
                .isEqualTo(first);
    }

    @Test
    void refusesAGivenOneThatCannotRun() throws Exception {
        Path text = Files.writeString(directory.resolve("text"), "no program");

        assertThatIllegalStateException()
                .isThrownBy(() -> Executables.ffmpeg(settings().withPath(text), null))
                .withMessageContaining("FFMPEG_PATH");
    }

    @Test
    void unpacksTheBundledOneOnce() throws Exception {
        Path unpacked = Executables.ffmpeg(settings(), null);
        var made = Files.getLastModifiedTime(unpacked);

        assertThat(unpacked).isExecutable();
        assertThat(Executables.ffmpeg(settings(), "")).isEqualTo(unpacked);
        assertThat(Files.getLastModifiedTime(unpacked)).isEqualTo(made);
        assertThat(directory.resolve("bundle").toFile().list()).containsExactly("ffmpeg");
    }

    @Test
    void unpacksABundledOneThatWasCutOffAgain() throws Exception {
        Files.createDirectories(directory.resolve("bundle"));
        Path cut = Files.writeString(directory.resolve("bundle/ffmpeg"), "cut");

        assertThat(Executables.ffmpeg(settings(), null)).hasSize(77_173_696).isEqualTo(cut.toAbsolutePath());
    }

    private FfmpegSettings settings() {
        return FfmpegSettings.defaults(directory.resolve("bundle"));
    }

    private String searchPath(String... folders) {
        return Stream.of(folders)
                .map(folder -> directory.resolve(folder).toString())
                .collect(Collectors.joining(File.pathSeparator, File.pathSeparator, ""));
    }

    private Path program(String folder) throws Exception {
        Path file = Files.createDirectories(directory.resolve(folder)).resolve("ffmpeg");
        Files.writeString(file, "#!/bin/sh");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
