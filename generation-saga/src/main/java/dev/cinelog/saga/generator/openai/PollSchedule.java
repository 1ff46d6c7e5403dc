package dev.cinelog.saga.generator.openai;

import java.time.Duration;

/**
 * When to ask again: after 5 s, then 1.5 times as long each time, up to 20 s. A video's id takes up to a tenth off the later
 * pauses, so that videos ordered together are not asked for together.
 */
public final class PollSchedule {

    private static final double SHORTEST_MILLIS = 5_000;
    private static final double LONGEST_MILLIS = 20_000;
    private static final double GROWTH = 1.5;
    private static final int SHARES = 1_000;

    private PollSchedule() {}

    /** @param polls how often it was asked already */
    public static Duration pause(RemoteVideoId id, int polls) {
        double full = Math.min(LONGEST_MILLIS, SHORTEST_MILLIS * Math.pow(GROWTH, polls));
        double share = (double) Math.floorMod(31 * id.value().hashCode() + polls, SHARES) / SHARES;
        return Duration.ofMillis(Math.round(Math.max(SHORTEST_MILLIS, full * (1 - share / 10))));
    }
}
