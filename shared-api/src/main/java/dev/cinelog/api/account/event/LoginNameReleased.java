package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.serialization.Revision;

/** A name is free again. */
@Revision("1")
public record LoginNameReleased(LoginNameId loginNameId, AccountId accountId) implements LoginNameEvent {}
