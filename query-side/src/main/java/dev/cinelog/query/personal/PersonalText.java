package dev.cinelog.query.personal;

import dev.cinelog.api.account.AccountId;

/**
 * Seals what a read model keeps of a person, under the key that is destroyed when they are forgotten. The same text of the
 * same person is sealed alike, so that a read model comes out the same whenever it is made again.
 */
public interface PersonalText {

    /** A text to be stored; {@code [erased]} once the person is forgotten. */
    String seal(AccountId person, String text);

    /** The text that was sealed; {@code [erased]} once the person is forgotten. */
    String open(AccountId person, String sealed);

    /** Fetches at once what the texts of many persons need, before much of history is read. */
    void preload();
}
