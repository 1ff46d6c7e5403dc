package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** A worker took an attempt up. */
@Revision("1")
public record GenerationStarted(GenerationId generationId, VideoId videoId, int attempt) implements GenerationEvent {}
