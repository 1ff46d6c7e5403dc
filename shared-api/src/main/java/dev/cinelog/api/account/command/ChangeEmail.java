package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Follow the identity provider that owns a person's address when it changes there. */
public record ChangeEmail(@TargetAggregateIdentifier AccountId accountId, String email) {}
