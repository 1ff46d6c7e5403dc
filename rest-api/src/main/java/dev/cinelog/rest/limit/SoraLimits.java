package dev.cinelog.rest.limit;

import java.util.List;

/** What sora limits. */
public record SoraLimits(RateLimit requests, RateLimit attempts, RateLimit creations) implements ContractLimits {

    @Override
    public List<LimitedRequests> limited() {
        return List.of(
                LimitedRequests.perAddress("sora.requests", requests, "* /sora/**")
                        .except(
                                "GET /sora/health",
                                "HEAD /sora/health",
                                "GET /sora/api/videos/{id}/download",
                                "HEAD /sora/api/videos/{id}/download"),
                LimitedRequests.perAddress(
                        "sora.attempts", attempts, "POST /sora/api/auth/register", "POST /sora/api/auth/login"),
                LimitedRequests.perAccount(
                        "sora.creations",
                        creations,
                        "POST /sora/api/videos/create",
                        "POST /sora/api/videos/remix/{id}"));
    }
}
