package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;

/**
 * Finds what keeps a person signed in or a name taken; answers {@link Traces}.
 *
 * @param most of each kind
 */
public record FindTraces(AccountId accountId, int most) {}
