package dev.cinelog.rest.feed.bad;

import dev.cinelog.rest.cinefluent.bad.Borrowing;

/** And the other way round. */
public class Borrowed {

    public Borrowing borrowing() {
        return new Borrowing();
    }
}
