package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tell how far an attempt is, in percent. Lower than before, or late, changes nothing. */
public record ReportProgress(@TargetAggregateIdentifier GenerationId generationId, int attempt, int percent) {}
