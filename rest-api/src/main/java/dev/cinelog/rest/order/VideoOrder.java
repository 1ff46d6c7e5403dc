package dev.cinelog.rest.order;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be made.
 *
 * @param maxRetries how many attempts may follow a failed first one
 * @param source the video that it is recreated or remixed from
 * @param metadata a JSON object of the caller's own
 */
public record VideoOrder(
        AccountId accountId,
        String prompt,
        RenderSpec spec,
        Visibility visibility,
        int maxRetries,
        @Nullable VideoId source,
        @Nullable ProjectId projectId,
        @Nullable String metadata) {

    /** Two, so three attempts in all. */
    public static final int USUAL_RETRIES = 2;

    public static VideoOrder of(AccountId accountId, String prompt, RenderSpec spec, Visibility visibility) {
        return new VideoOrder(accountId, prompt, spec, visibility, USUAL_RETRIES, null, null, null);
    }

    public VideoOrder from(VideoId origin) {
        return new VideoOrder(accountId, prompt, spec, visibility, maxRetries, origin, projectId, metadata);
    }
}
