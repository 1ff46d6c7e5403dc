package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;

/** Finds the webhooks of a person; answers {@link Webhooks}. */
public record FindWebhooks(AccountId accountId) {}
