package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import org.axonframework.serialization.Revision;

/** A name was taken for an account, provisionally. */
@Revision("1")
public record LoginNameClaimed(LoginNameId loginNameId, LoginNameKind kind, AccountId accountId)
        implements LoginNameEvent {}
