package dev.cinelog.api.video.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that a person took a video home.
 *
 * @param downloadId keyed hash of person, video and half hour: a second download in the window is no new fact
 */
public record RecordDownload(@TargetAggregateIdentifier String downloadId, VideoId videoId, AccountId accountId) {}
