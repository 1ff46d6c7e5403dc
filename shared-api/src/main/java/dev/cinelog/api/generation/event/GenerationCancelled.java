package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** A job was stopped by the person who asked for it. */
@Revision("1")
public record GenerationCancelled(GenerationId generationId, VideoId videoId) implements GenerationEvent {}
