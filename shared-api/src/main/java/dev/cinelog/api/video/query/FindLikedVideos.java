package dev.cinelog.api.video.query;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Finds the videos that a person likes and may see, last liked first; answers a {@link VideoPage}. */
public record FindLikedVideos(AccountId accountId, @Nullable Moment after, int limit) implements PageQuery {}
