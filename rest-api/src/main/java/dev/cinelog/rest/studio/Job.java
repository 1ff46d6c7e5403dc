package dev.cinelog.rest.studio;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Job} of this contract.
 *
 * @param resolution as ordered, or {@code WIDTHxHEIGHT} of a job that was ordered elsewhere
 * @param metadata the caller's own
 * @param retryCount attempts beyond the first
 * @param status one of the five words that {@code GET /api/v1/jobs} takes
 * @param progress percent of the latest attempt
 * @param videoUrl signed, for a few hours
 * @param error why there will be no video
 * @param completedAt when it ended, however it did
 */
public record Job(
        String id,
        String prompt,
        @Nullable String projectId,
        String model,
        String resolution,
        String quality,
        int duration,

        @Schema(implementation = Object.class) @JsonRawValue @Nullable
        String metadata,

        int maxRetries,
        int retryCount,
        String status,
        int progress,
        @Nullable String videoUrl,
        @Nullable String thumbnailUrl,
        @Nullable String error,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {}
