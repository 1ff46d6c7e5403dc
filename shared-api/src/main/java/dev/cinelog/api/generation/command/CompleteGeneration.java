package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoMedia;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hand in the result of an attempt. */
public record CompleteGeneration(@TargetAggregateIdentifier GenerationId generationId, int attempt, VideoMedia media) {}
