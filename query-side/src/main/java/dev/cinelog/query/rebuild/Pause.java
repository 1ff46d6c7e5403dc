package dev.cinelog.query.rebuild;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Lets others through before the next try. */
final class Pause {

    private Pause() {}

    static void shortly() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(20, 100));
    }
}
