package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give a name back, so that anyone may claim it. */
public record ReleaseLoginName(@TargetAggregateIdentifier LoginNameId loginNameId, AccountId accountId) {}
