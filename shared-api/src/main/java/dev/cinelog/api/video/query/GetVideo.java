package dev.cinelog.api.video.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import org.jspecify.annotations.Nullable;

/** Answers the {@link VideoCard} if this viewer may see it, and refuses with {@code VIDEO_NOT_FOUND} otherwise. */
public record GetVideo(VideoId videoId, @Nullable AccountId viewer) {}
