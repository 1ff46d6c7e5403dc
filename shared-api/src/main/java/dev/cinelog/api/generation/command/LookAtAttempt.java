package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Have a worker look at once how far a generator elsewhere is with an attempt, since it has told that it is done. Repeating it, or
 * coming late, changes nothing.
 */
public record LookAtAttempt(@TargetAggregateIdentifier GenerationId generationId, int attempt) {}
