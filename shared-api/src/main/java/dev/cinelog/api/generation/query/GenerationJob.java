package dev.cinelog.api.generation.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One job as its owner sees it.
 *
 * @param attempt the latest attempt, 0 before the first
 * @param maxRetries how many attempts may follow a failed one, each time that the job is tried
 * @param progress percent of the latest attempt
 * @param media what came of it, null before it succeeded
 * @param remoteId what a generator elsewhere calls the latest attempt
 */
public record GenerationJob(
        GenerationId generationId,
        VideoId videoId,
        AccountId accountId,
        String prompt,
        RenderSpec spec,
        @Nullable VideoId sourceVideoId,
        @Nullable ProjectId projectId,
        @Nullable String metadata,
        GenerationStatus status,
        int attempt,
        int maxRetries,
        int progress,
        @Nullable FailureReason failure,
        @Nullable VideoMedia media,
        @Nullable String remoteId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
