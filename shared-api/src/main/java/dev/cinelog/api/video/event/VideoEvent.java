package dev.cinelog.api.video.event;

import dev.cinelog.api.video.VideoId;

/** The life of a video. */
public sealed interface VideoEvent permits VideoRequested, VideoPublished, VideoDeleted {

    VideoId videoId();
}
