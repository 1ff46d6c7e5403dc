package dev.cinelog.saga.erasure;

import dev.cinelog.api.account.AccountId;

/** Destroys the key to what is stored about a person, durably, on every node within a second. Repeating it changes nothing. */
public interface KeyDestruction {

    void destroy(AccountId person);
}
