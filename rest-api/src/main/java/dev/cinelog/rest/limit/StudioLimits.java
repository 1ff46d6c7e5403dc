package dev.cinelog.rest.limit;

import java.util.List;

/** What the studio limits. */
public record StudioLimits(RateLimit requests, RateLimit creations, RateLimit attempts) implements ContractLimits {

    @Override
    public List<LimitedRequests> limited() {
        return List.of(
                LimitedRequests.perAccount("studio.requests", requests, "* /api/v1/**"),
                LimitedRequests.perAccount(
                        "studio.creations", creations, "POST /api/v1/jobs", "POST /api/v1/jobs/{id}/retry"),
                LimitedRequests.perAddress(
                        "studio.attempts", attempts, "POST /api/v1/auth/register", "POST /api/v1/auth/login"));
    }
}
