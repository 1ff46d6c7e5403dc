package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin to render an attempt; answers the {@code RenderBrief}. A worker that lost its queue entry may begin again. */
public record StartAttempt(@TargetAggregateIdentifier GenerationId generationId, int attempt) {}
