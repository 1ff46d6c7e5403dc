package dev.cinelog.api.history.query;

import dev.cinelog.api.account.AccountId;

/**
 * Finds what history says about a person, oldest first, personal fields readable; answers a piece of it, {@link OwnEvents}.
 *
 * @param after where the last piece ended
 * @param most in one piece
 */
public record FindOwnEvents(AccountId accountId, long after, int most) {

    /** Where the first piece begins. */
    public static final long BEFORE_THE_FIRST = -1;
}
