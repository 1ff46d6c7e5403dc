package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End a job whose time is over. Coming after its end changes nothing. */
public record ExpireGeneration(@TargetAggregateIdentifier GenerationId generationId) {}
