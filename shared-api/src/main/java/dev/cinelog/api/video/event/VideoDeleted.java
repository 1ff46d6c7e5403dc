package dev.cinelog.api.video.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** A video was taken away by its author; its bytes follow. */
@Revision("1")
public record VideoDeleted(VideoId videoId, AccountId accountId, GenerationId generationId) implements VideoEvent {}
