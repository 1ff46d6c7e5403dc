package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;

/**
 * Whether a session's tokens are still good.
 *
 * @param open false after sign-out, misuse, or the account's end
 */
public record SessionState(AccountId accountId, boolean open) {}
