package dev.cinelog.rest.idempotency;

import dev.cinelog.api.account.AccountId;

/**
 * Keeps keys for a day, across processes and their ends. Whoever claims one holds it for a minute; if nothing was heard of
 * it by then, the same request may claim it again.
 */
public interface IdempotencyStore {

    /**
     * Begins a request, unless its key says otherwise.
     *
     * @param key as a hash
     * @param request as a hash
     */
    Claim claim(String key, AccountId account, String request);

    /** Keeps what was answered; nothing, if another try has claimed the key since. */
    void remember(Claim.First claim, SealedAnswer answer);

    /** Lets the key be tried again. */
    void giveUp(Claim.First claim);
}
