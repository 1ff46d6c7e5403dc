package dev.cinelog.api.generation.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Try a failed or cancelled job again, with as many attempts as before; only the person who asked for it may. */
public record RetryGeneration(@TargetAggregateIdentifier GenerationId generationId, AccountId accountId) {}
