package dev.cinelog.rest.cinefluent.bad;

import dev.cinelog.rest.feed.bad.Borrowed;

/** One contract using another. */
public class Borrowing {

    public Borrowed borrowed() {
        return new Borrowed();
    }
}
