package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make a claimed name the account's own. */
public record ConfirmLoginName(@TargetAggregateIdentifier LoginNameId loginNameId, AccountId accountId) {}
