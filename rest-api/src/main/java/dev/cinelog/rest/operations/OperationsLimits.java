package dev.cinelog.rest.operations;

import dev.cinelog.rest.limit.ContractLimits;
import dev.cinelog.rest.limit.LimitedRequests;
import dev.cinelog.rest.limit.RateLimit;
import java.util.List;

/**
 * What operators and auditors are limited to: a program that looks how far something is asks some times a second, and what reads
 * much of history is asked for rarely.
 */
public record OperationsLimits(RateLimit requests, RateLimit orders, RateLimit reveals, RateLimit exports)
        implements ContractLimits {

    @Override
    public List<LimitedRequests> limited() {
        return List.of(
                LimitedRequests.perAccount("operations.requests", requests, "* /ops/**", "* /audit/**"),
                LimitedRequests.perAccount("operations.orders", orders, "POST /ops/**", "POST /audit/verifications"),
                LimitedRequests.perAccount("operations.reveals", reveals, "POST /audit/**")
                        .except("POST /audit/verifications"),
                LimitedRequests.perAccount("operations.exports", exports, "GET /audit/export"));
    }
}
