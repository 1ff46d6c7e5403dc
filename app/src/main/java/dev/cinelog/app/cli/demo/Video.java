package dev.cinelog.app.cli.demo;

import org.jspecify.annotations.Nullable;

/**
 * A video as the feed contract shows it, as far as it is needed here.
 *
 * @param videoUrl relative to the server or absolute; empty or absent until it is ready
 * @param progress in percent
 */
record Video(
        String id,
        String status,
        @Nullable Integer progress,
        @Nullable String videoUrl,
        @Nullable String thumbnailUrl,
        @Nullable String failureReason) {

    StatusUpdate update() {
        return new StatusUpdate(status, progress);
    }
}
