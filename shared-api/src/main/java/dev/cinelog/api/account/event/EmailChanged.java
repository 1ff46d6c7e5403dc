package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/** A person is reached at another address. */
@Revision("1")
public record EmailChanged(
        AccountId accountId, @Personal(of = "accountId") String email) implements AccountEvent {}
