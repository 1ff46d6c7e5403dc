package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;

/** Finds an account by its id or by the subject of a joined identity; answers an {@code Optional<AccountDetails>}. */
public record FindAccount(AccountId accountId) {}
