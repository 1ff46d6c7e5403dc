package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/** A person took another public name. */
@Revision("1")
public record UsernameChanged(
        AccountId accountId, @Personal(of = "accountId") String username) implements AccountEvent {}
