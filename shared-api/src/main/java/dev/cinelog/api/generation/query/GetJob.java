package dev.cinelog.api.generation.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;

/**
 * Answers the {@link GenerationJob} that makes a video to its owner; refuses others with {@code NOT_YOURS}, and with
 * {@code GENERATION_NOT_FOUND} where there is none.
 */
public record GetJob(VideoId videoId, AccountId viewer) {}
