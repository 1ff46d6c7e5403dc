package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.serialization.Revision;

/**
 * A generator elsewhere took an attempt over.
 *
 * @param remoteId what it calls the attempt
 */
@Revision("1")
public record GenerationSubmitted(GenerationId generationId, int attempt, String remoteId) implements GenerationEvent {}
