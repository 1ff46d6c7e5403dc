package dev.cinelog.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Rendering.
 *
 * @param deadline how long a job may take in all
 * @param firstRetry how long to wait before the second attempt
 * @param workers how many attempts at the same time; 0 for half the processors
 * @param mostAnAccount how many of them for one account
 * @param mostWaiting how many jobs may wait before new ones are refused
 * @param leastFree disk space below which new jobs are refused
 * @param ffmpegPath blank for the PATH's, else the bundled one
 */
@ConfigurationProperties("cinelog.generation")
public record GenerationProperties(
        Duration deadline,
        Duration firstRetry,
        int workers,
        int mostAnAccount,
        int mostWaiting,
        DataSize leastFree,
        String ffmpegPath) {

    public @Nullable Path ffmpeg() {
        return ffmpegPath.isBlank() ? null : Path.of(ffmpegPath);
    }

    public int workersHere() {
        return workers > 0 ? workers : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
