package dev.cinelog.saga.badtwo;

import dev.cinelog.saga.badone.One;

/** The other half. */
public class Two {

    public One one() {
        return new One();
    }
}
