package dev.cinelog.query.feed;

import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.event.VideoRequested;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a batch of events does to one card. */
final class CardChange {

    final UUID videoId;

    @Nullable
    VideoRequested requested;

    @Nullable
    VideoStatus status;

    @Nullable
    Integer progress;

    @Nullable
    VideoMedia media;

    @Nullable
    String failureReason;

    boolean deleted;
    long likes;
    long dislikes;
    long views;
    int events;
    long firstMillis;
    long lastMillis;

    CardChange(UUID videoId) {
        this.videoId = videoId;
    }

    CardChange at(Instant instant) {
        var millis = instant.toEpochMilli();
        firstMillis = events == 0 ? millis : firstMillis;
        lastMillis = Math.max(lastMillis, millis);
        events++;
        return this;
    }
}
