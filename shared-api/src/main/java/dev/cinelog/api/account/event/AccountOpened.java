package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person came in for the first time. */
@Revision("1")
public record AccountOpened(
        AccountId accountId,
        @Personal(of = "accountId") String username,
        @Personal(of = "accountId") @Nullable String email,
        @Nullable LoginNameId emailName,
        @Personal(of = "accountId") @Nullable String fullName,
        String nativeLanguage)
        implements AccountEvent {}
