package dev.cinelog.rest.limit;

import java.util.List;

/** What the videos protocol limits. */
public record VideosProtocolLimits(RateLimit creations) implements ContractLimits {

    @Override
    public List<LimitedRequests> limited() {
        return List.of(
                LimitedRequests.perAccount("v1.creations", creations, "POST /v1/videos", "POST /v1/videos/{id}/remix"));
    }
}
