package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import org.axonframework.serialization.Revision;

/** A job has its result. */
@Revision("1")
public record GenerationSucceeded(GenerationId generationId, VideoId videoId, int attempt, VideoMedia media)
        implements GenerationEvent {}
