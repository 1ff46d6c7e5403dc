package dev.cinelog.api.generation.command;

import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End a job whose time is over. Coming after its end, or for a run before this one, changes nothing.
 *
 * @param run 0 for the first, and one more each time that the job was tried again
 */
public record ExpireGeneration(@TargetAggregateIdentifier GenerationId generationId, int run) {}
