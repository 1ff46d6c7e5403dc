package dev.cinelog.api.video.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person asked for a video to be made from a prompt.
 *
 * @param maxRetries how many attempts may follow a failed first one
 * @param sourceVideoId the video that this one was recreated or remixed from
 * @param projectId what its author sorts it under
 * @param metadata whatever its author wants to keep with it: a JSON object
 */
@Revision("2")
public record VideoRequested(
        VideoId videoId,
        AccountId accountId,
        GenerationId generationId,
        @Personal(of = "accountId") String prompt,
        RenderSpec spec,
        Visibility visibility,
        int maxRetries,
        @Nullable VideoId sourceVideoId,
        @Nullable ProjectId projectId,
        @Personal(of = "accountId") @Nullable String metadata)
        implements VideoEvent {}
