package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.serialization.Revision;

/** An attempt may be taken by a worker. */
@Revision("1")
public record GenerationDispatched(GenerationId generationId, int attempt) implements GenerationEvent {}
