package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that nobody can read any more what is stored about a person. */
public record RecordErasure(@TargetAggregateIdentifier AccountId accountId) {}
