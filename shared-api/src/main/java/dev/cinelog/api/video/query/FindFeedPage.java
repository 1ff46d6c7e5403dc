package dev.cinelog.api.video.query;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page of the ranked feed, best first; answers a {@link FeedPage}.
 *
 * @param viewer sees their own videos that are not ready yet, too
 * @param after the last card of the page before, null for the first page
 * @param limit cards a page
 */
public record FindFeedPage(
        @Nullable AccountId viewer, @Nullable Position after, int limit) implements PageQuery {}
