package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tell that a generator elsewhere took an attempt over. Repeating it changes nothing.
 *
 * @param remoteId what it calls the attempt
 */
public record RecordSubmission(@TargetAggregateIdentifier GenerationId generationId, int attempt, String remoteId) {}
