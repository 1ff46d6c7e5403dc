package dev.cinelog.app.badone;

import dev.cinelog.app.badtwo.Two;

/** Half of a cycle. */
public class One {

    public Two two() {
        return new Two();
    }
}
