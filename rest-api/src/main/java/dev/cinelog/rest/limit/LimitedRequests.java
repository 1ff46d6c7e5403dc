package dev.cinelog.rest.limit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;

/** Requests that share one bucket a caller. Patterns are written as {@code POST /videos/{id}/like}, any method as {@code *}. */
public final class LimitedRequests {

    private final String name;
    private final RateLimit limit;
    private final BucketOwner owner;
    private final List<RequestPattern> requests;
    private final List<RequestPattern> exempt;

    private LimitedRequests(
            String name,
            RateLimit limit,
            BucketOwner owner,
            List<RequestPattern> requests,
            List<RequestPattern> exempt) {
        this.name = name;
        this.limit = limit;
        this.owner = owner;
        this.requests = requests;
        this.exempt = exempt;
    }

    /** Counted by account, and by address where nobody signed in. */
    public static LimitedRequests perAccount(String name, RateLimit limit, String... requests) {
        return new LimitedRequests(name, limit, BucketOwner.ACCOUNT, patterns(requests), List.of());
    }

    /** Counted by address, whoever signed in. */
    public static LimitedRequests perAddress(String name, RateLimit limit, String... requests) {
        return new LimitedRequests(name, limit, BucketOwner.ADDRESS, patterns(requests), List.of());
    }

    /** All of these but some. */
    public LimitedRequests except(String... others) {
        return new LimitedRequests(name, limit, owner, requests, patterns(others));
    }

    String name() {
        return name;
    }

    RateLimit limit() {
        return limit;
    }

    BucketOwner owner() {
        return owner;
    }

    boolean include(String method, PathContainer path) {
        return anyMatches(requests, method, path) && !anyMatches(exempt, method, path);
    }

    private static boolean anyMatches(List<RequestPattern> patterns, String method, PathContainer path) {
        for (var pattern : patterns) {
            if (pattern.matches(method, path)) {
                return true;
            }
        }
        return false;
    }

    private static List<RequestPattern> patterns(String... texts) {
        return Stream.of(texts).map(RequestPattern::of).toList();
    }
}
