package dev.cinelog.app.badtwo;

import dev.cinelog.app.badone.One;

/** The other half. */
public class Two {

    public One one() {
        return new One();
    }
}
