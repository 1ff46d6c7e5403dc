package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import org.axonframework.serialization.Revision;

/**
 * An attempt failed.
 *
 * @param retrying whether another one follows
 */
@Revision("1")
public record GenerationAttemptFailed(GenerationId generationId, int attempt, FailureReason reason, boolean retrying)
        implements GenerationEvent {}
