package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.serialization.Revision;

/** A claimed name became the account's own. */
@Revision("1")
public record LoginNameConfirmed(LoginNameId loginNameId, AccountId accountId) implements LoginNameEvent {}
