package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Delete whatever a job has made, here and at the generators that made it. Repeating it changes nothing. */
public record RemoveMedia(@TargetAggregateIdentifier GenerationId generationId) {}
