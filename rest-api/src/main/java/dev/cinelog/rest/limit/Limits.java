package dev.cinelog.rest.limit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.server.PathContainer;

/** What is limited, on all contracts. */
public final class Limits {

    private final List<LimitedRequests> limited;

    public Limits(List<? extends ContractLimits> contracts) {
        this.limited = contracts.stream()
                .flatMap(contract -> contract.limited().stream())
                .toList();
    }

    /** Those that a request counts in. */
    List<LimitedRequests> of(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        var found = new ArrayList<LimitedRequests>(2);
        for (var requests : limited) {
            if (requests.include(method, parsed)) {
                found.add(requests);
            }
        }
        return found;
    }
}
