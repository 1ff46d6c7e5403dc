package dev.cinelog.query.badtwo;

import dev.cinelog.query.badone.One;

/** The other half. */
public class Two {

    public One one() {
        return new One();
    }
}
