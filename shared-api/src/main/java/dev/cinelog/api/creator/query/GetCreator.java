package dev.cinelog.api.creator.query;

import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Answers the {@link Creator} by account id or joined identity, and refuses with {@code ACCOUNT_NOT_FOUND} otherwise. */
public record GetCreator(AccountId accountId, @Nullable AccountId viewer) {}
