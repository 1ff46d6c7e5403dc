package dev.cinelog.rest.cinefluent;

import dev.cinelog.rest.limit.ContractLimits;
import dev.cinelog.rest.limit.LimitedRequests;
import dev.cinelog.rest.limit.RateLimit;
import java.util.List;

/** How often one address may try to get in. */
public record AuthLimits(RateLimit attempts) implements ContractLimits {

    @Override
    public List<LimitedRequests> limited() {
        return List.of(
                LimitedRequests.perAddress("auth.attempts", attempts, "POST /auth/register", "POST /auth/login"));
    }
}
