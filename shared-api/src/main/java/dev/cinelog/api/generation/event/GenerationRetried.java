package dev.cinelog.api.generation.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/**
 * A job that had failed or was cancelled is tried again, by the person who asked for it.
 *
 * @param run 1 for the first time
 * @param nextAttempt number of the attempt that follows
 */
@Revision("1")
public record GenerationRetried(
        GenerationId generationId, VideoId videoId, AccountId accountId, int run, int nextAttempt)
        implements GenerationEvent {}
