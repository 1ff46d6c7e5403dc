package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End an account for good. */
public record CloseAccount(@TargetAggregateIdentifier AccountId accountId) {}
