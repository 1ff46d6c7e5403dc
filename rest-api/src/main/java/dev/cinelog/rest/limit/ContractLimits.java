package dev.cinelog.rest.limit;

import java.util.List;

/** What one contract limits. Its figures are settings of the same names. */
public interface ContractLimits {

    /** The wider ones first: a request that a narrower one refuses still counts there. */
    List<LimitedRequests> limited();
}
