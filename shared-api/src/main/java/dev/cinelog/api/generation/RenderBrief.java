package dev.cinelog.api.generation;

import dev.cinelog.api.video.VideoId;
import org.jspecify.annotations.Nullable;

/**
 * All that a worker needs to render one attempt of a job; the answer to {@code StartAttempt}.
 *
 * @param remoteId what a generator elsewhere calls this attempt, null before it was handed over
 */
public record RenderBrief(
        GenerationId generationId,
        VideoId videoId,
        int attempt,
        String prompt,
        RenderSpec spec,
        @Nullable String remoteId) {}
