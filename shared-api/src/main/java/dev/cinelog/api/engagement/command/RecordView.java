package dev.cinelog.api.engagement.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that a video was played.
 *
 * @param accountId null for an anonymous viewer
 */
public record RecordView(
        @TargetAggregateIdentifier ViewingId viewingId,
        VideoId videoId,
        @Nullable AccountId accountId) {}
