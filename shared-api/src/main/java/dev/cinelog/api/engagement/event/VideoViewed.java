package dev.cinelog.api.engagement.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A video was played; told once a viewer, video and half hour. */
@Revision("1")
public record VideoViewed(
        ViewingId viewingId, VideoId videoId, @Nullable AccountId accountId) {}
