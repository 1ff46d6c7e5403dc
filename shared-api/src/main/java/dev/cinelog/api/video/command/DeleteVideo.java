package dev.cinelog.api.video.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a video away for good; only its author may. Repeating it changes nothing. */
public record DeleteVideo(@TargetAggregateIdentifier VideoId videoId, AccountId accountId) {}
