package dev.cinelog.rest.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;

/** What is limited, on all contracts. */
public final class Limits {

    private final Map<BucketOwner, List<LimitedRequests>> limited;

    public Limits(List<? extends ContractLimits> contracts) {
        this.limited = contracts.stream()
                .flatMap(contract -> contract.limited().stream())
                .collect(Collectors.groupingBy(LimitedRequests::owner));
    }

    /** Those of one kind of owner that a request counts in. */
    List<LimitedRequests> of(BucketOwner owner, String method, String path) {
        var parsed = PathContainer.parsePath(path);
        var found = new ArrayList<LimitedRequests>(2);
        for (var requests : limited.getOrDefault(owner, List.of())) {
            if (requests.include(method, parsed)) {
                found.add(requests);
            }
        }
        return found;
    }
}
