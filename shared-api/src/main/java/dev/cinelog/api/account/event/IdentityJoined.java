package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.serialization.Revision;

/** A foreign identity signs in to this account from now on. */
@Revision("1")
public record IdentityJoined(
        AccountId accountId,
        String provider,
        @Personal(of = "accountId") String subject,
        LoginNameId identity) implements AccountEvent {}
