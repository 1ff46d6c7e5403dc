package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/** An account ended for good. */
@Revision("1")
public record AccountClosed(AccountId accountId) implements AccountEvent {}
