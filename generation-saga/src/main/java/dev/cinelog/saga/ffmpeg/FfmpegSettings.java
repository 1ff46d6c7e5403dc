package dev.cinelog.saga.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which FFmpeg runs, and within what bounds.
 *
 * @param path the executable ({@code FFMPEG_PATH}); without it the {@code PATH}'s, else the bundled one
 * @param bundleDirectory where the bundled executable is unpacked if it is needed
 * @param timeLimit wall clock of one run
 * @param threads of one run, at most
 * @param memoryBytes address space of one run, where {@code prlimit} is installed
 * @param fileBytes largest file that one run may write, where {@code prlimit} is installed
 */
public record FfmpegSettings(
        @Nullable Path path, Path bundleDirectory, Duration timeLimit, int threads, long memoryBytes, long fileBytes) {

    private static final long GIBIBYTE = 1L << 30;

    public static FfmpegSettings defaults(Path bundleDirectory) {
        return new FfmpegSettings(null, bundleDirectory, Duration.ofMinutes(15), 2, 4 * GIBIBYTE, 4 * GIBIBYTE);
    }

    public FfmpegSettings withPath(@Nullable Path executable) {
        return new FfmpegSettings(executable, bundleDirectory, timeLimit, threads, memoryBytes, fileBytes);
    }

    public FfmpegSettings withTimeLimit(Duration limit) {
        return new FfmpegSettings(path, bundleDirectory, limit, threads, memoryBytes, fileBytes);
    }
}
