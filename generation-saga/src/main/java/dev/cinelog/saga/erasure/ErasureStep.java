package dev.cinelog.saga.erasure;

import dev.cinelog.api.account.AccountId;

/** Takes away what a part of Cinelog keeps about a person outside of history. Repeating it changes nothing. */
public interface ErasureStep {

    void erase(AccountId person);
}
