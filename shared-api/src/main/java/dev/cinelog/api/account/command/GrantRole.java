package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let an account do more than before. */
public record GrantRole(@TargetAggregateIdentifier AccountId accountId, Role role) {}
