package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tell that an attempt failed.
 *
 * @param retryable whether trying again could help
 */
public record FailAttempt(
        @TargetAggregateIdentifier GenerationId generationId, int attempt, FailureReason reason, boolean retryable) {}
