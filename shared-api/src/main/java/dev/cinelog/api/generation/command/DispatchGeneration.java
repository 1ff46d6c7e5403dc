package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hand one attempt of a job to the render queue; numbers start at 1. Repeating it, or coming late, changes nothing. */
public record DispatchGeneration(@TargetAggregateIdentifier GenerationId generationId, int attempt) {}
