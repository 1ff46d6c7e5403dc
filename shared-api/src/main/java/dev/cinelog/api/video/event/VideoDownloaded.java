package dev.cinelog.api.video.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** A person took a video home; told once a person, video and half hour. */
@Revision("1")
public record VideoDownloaded(String downloadId, VideoId videoId, AccountId accountId) {}
