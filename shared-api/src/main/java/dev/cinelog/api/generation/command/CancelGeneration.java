package dev.cinelog.api.generation.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stop a job that has not ended; only the person who asked for it may. */
public record CancelGeneration(@TargetAggregateIdentifier GenerationId generationId, AccountId accountId) {}
