package dev.cinelog.app.cli.demo;

import org.jspecify.annotations.Nullable;

/**
 * How far a video is.
 *
 * @param status {@code pending}, {@code processing}, {@code completed} or {@code failed}
 * @param progress in percent
 */
record StatusUpdate(String status, @Nullable Integer progress) {

    private static final int DONE = 100;

    boolean finished() {
        return completed() || status.equals("failed");
    }

    boolean completed() {
        return status.equals("completed");
    }

    int percent() {
        if (completed()) {
            return DONE;
        }
        return progress == null ? 0 : Math.max(0, Math.min(DONE, progress));
    }
}
