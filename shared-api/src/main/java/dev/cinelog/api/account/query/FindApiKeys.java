package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;

/** Finds the API keys of a person; answers {@link ApiKeys}. */
public record FindApiKeys(AccountId accountId) {}
