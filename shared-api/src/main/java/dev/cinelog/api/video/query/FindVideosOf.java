package dev.cinelog.api.video.query;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Finds a person's videos, newest first: all to themselves, the public ready ones to others; answers a {@link VideoPage}. */
public record FindVideosOf(
        AccountId accountId,
        @Nullable AccountId viewer,
        @Nullable Moment after,
        int limit) implements PageQuery {}
