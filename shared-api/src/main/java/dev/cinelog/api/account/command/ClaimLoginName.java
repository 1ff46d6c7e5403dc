package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a name for an account; it stays provisional until confirmed. */
public record ClaimLoginName(
        @TargetAggregateIdentifier LoginNameId loginNameId, LoginNameKind kind, AccountId accountId) {}
