package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** A job failed for good. */
@Revision("1")
public record GenerationFailed(GenerationId generationId, VideoId videoId, FailureReason reason)
        implements GenerationEvent {}
