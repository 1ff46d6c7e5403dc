package dev.cinelog.api.generation.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Start the job that makes a video. Repeating it changes nothing.
 *
 * @param maxRetries how many attempts may follow a failed first one
 */
public record RequestGeneration(
        @TargetAggregateIdentifier GenerationId generationId,
        VideoId videoId,
        AccountId accountId,
        String prompt,
        RenderSpec spec,
        int maxRetries) {}
