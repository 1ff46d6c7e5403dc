package dev.cinelog.api.video.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import org.axonframework.serialization.Revision;

/** A video is ready and can be seen by those it is meant for. */
@Revision("1")
public record VideoPublished(VideoId videoId, AccountId accountId, VideoMedia media) implements VideoEvent {}
