package dev.cinelog.api.generation.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One job as its owner sees it.
 *
 * @param attempt the latest attempt, 0 before the first
 * @param progress percent of the latest attempt
 */
public record GenerationJob(
        GenerationId generationId,
        VideoId videoId,
        AccountId accountId,
        String prompt,
        RenderSpec spec,
        GenerationStatus status,
        int attempt,
        int maxRetries,
        int progress,
        @Nullable FailureReason failure,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
