package dev.cinelog.benchmarks.history;

import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.event.VideoRequested;
import org.jspecify.annotations.Nullable;

/** A row of the feed while all of the feed is in memory. */
final class FloorCard {

    final VideoRequested requested;
    final long createdMillis;
    VideoStatus status = VideoStatus.REQUESTED;
    int progress;
    long likes;
    long dislikes;
    long views;
    long updatedMillis;
    long version;

    @Nullable
    String failureReason;

    @Nullable
    VideoMedia media;

    FloorCard(VideoRequested requested, long createdMillis) {
        this.requested = requested;
        this.createdMillis = createdMillis;
    }

    FloorCard at(long millis) {
        updatedMillis = Math.max(updatedMillis, millis);
        version++;
        return this;
    }
}
