package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** An attempt came further, in percent. */
@Revision("1")
public record GenerationProgressed(GenerationId generationId, VideoId videoId, int attempt, int percent)
        implements GenerationEvent {}
