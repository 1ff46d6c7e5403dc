package dev.cinelog.saga.ffmpeg;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the programs of this machine. */
final class Executables {

    private Executables() {}

    /**
     * The given FFmpeg, else the search path's, else the bundled one.
     *
     * @throws IllegalStateException if there is none, or the given one cannot be run
     */
    static Path ffmpeg(FfmpegSettings settings, @Nullable String searchPath) {
        Path given = settings.path();
        if (given == null) {
            return onSearchPath("ffmpeg", searchPath).orElseGet(() -> BundledFfmpeg.unpack(settings.bundleDirectory()));
        }
        if (!Files.isRegularFile(given) || !Files.isExecutable(given)) {
            throw new IllegalStateException("FFMPEG_PATH names no program that can be run: " + given);
        }
        return given.toAbsolutePath();
    }

    static Optional<Path> onSearchPath(String name, @Nullable String searchPath) {
        if (searchPath == null) {
            return Optional.empty();
        }
        return Arrays.stream(searchPath.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, name).toAbsolutePath())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
