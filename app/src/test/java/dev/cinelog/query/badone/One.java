package dev.cinelog.query.badone;

import dev.cinelog.query.badtwo.Two;

/** Half of a cycle. */
public class One {

    public Two two() {
        return new Two();
    }
}
