package dev.cinelog.api.generation.query;

import dev.cinelog.api.generation.GenerationStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person's jobs come to.
 *
 * @param counts by status, without those that have none
 * @param meanMillis of the jobs that succeeded, from their first attempt to their end; null when none did
 * @param p95Millis within which 95 % of them ended, of the newest thousand
 * @param queueLength how many jobs of everybody wait for a worker
 */
public record JobStats(
        Map<GenerationStatus, Long> counts,
        @Nullable Double meanMillis,
        @Nullable Double p95Millis,
        long queueLength) {}
