package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/** A person wants to be called by another name; not the one that is unique. */
@Revision("1")
public record FullNameChanged(
        AccountId accountId, @Personal(of = "accountId") String fullName) implements AccountEvent {}
