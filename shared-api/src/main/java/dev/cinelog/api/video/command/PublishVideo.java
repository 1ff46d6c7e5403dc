package dev.cinelog.api.video.command;

import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a video be seen by those it is meant for: its bytes are there. */
public record PublishVideo(@TargetAggregateIdentifier VideoId videoId, VideoMedia media) {}
