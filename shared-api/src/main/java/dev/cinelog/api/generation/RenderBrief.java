package dev.cinelog.api.generation;

import dev.cinelog.api.video.VideoId;

/** All that a worker needs to render one attempt of a job; the answer to {@code StartAttempt}. */
public record RenderBrief(GenerationId generationId, VideoId videoId, int attempt, String prompt, RenderSpec spec) {}
