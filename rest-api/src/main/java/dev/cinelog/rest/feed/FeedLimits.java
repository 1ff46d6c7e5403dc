package dev.cinelog.rest.feed;

import dev.cinelog.rest.limit.ContractLimits;
import dev.cinelog.rest.limit.LimitedRequests;
import dev.cinelog.rest.limit.RateLimit;
import java.util.List;

/** What the feed limits. */
public record FeedLimits(
        RateLimit creations, RateLimit reactions, RateLimit views, RateLimit exports, RateLimit erasures)
        implements ContractLimits {

    @Override
    public List<LimitedRequests> limited() {
        return List.of(
                LimitedRequests.perAccount(
                        "feed.creations", creations, "POST /videos/create", "POST /videos/{id}/recreate"),
                LimitedRequests.perAccount(
                        "feed.reactions", reactions, "POST /videos/{id}/like", "POST /videos/{id}/dislike"),
                LimitedRequests.perAccount("feed.views", views, "POST /videos/{id}/view"),
                LimitedRequests.perAccount("feed.exports", exports, "GET /users/me/export"),
                LimitedRequests.perAccount("feed.erasures", erasures, "DELETE /users/me"));
    }
}
