package dev.cinelog.saga.badone;

import dev.cinelog.saga.badtwo.Two;

/** Half of a cycle. */
public class One {

    public Two two() {
        return new Two();
    }
}
