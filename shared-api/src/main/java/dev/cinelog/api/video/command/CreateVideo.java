package dev.cinelog.api.video.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ask for a video to be made from a prompt.
 *
 * @param generationId the job that will make it
 * @param maxRetries how many attempts may follow a failed first one
 * @param sourceVideoId the video that this one was recreated or remixed from
 * @param projectId what its author sorts it under
 * @param metadata whatever its author wants to keep with it: a JSON object
 */
public record CreateVideo(
        @TargetAggregateIdentifier VideoId videoId,
        AccountId accountId,
        GenerationId generationId,
        String prompt,
        RenderSpec spec,
        Visibility visibility,
        int maxRetries,
        @Nullable VideoId sourceVideoId,
        @Nullable ProjectId projectId,
        @Nullable String metadata) {}
