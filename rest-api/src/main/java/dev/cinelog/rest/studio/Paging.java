package dev.cinelog.rest.studio;

import dev.cinelog.rest.input.Fields;
import java.util.List;

/**
 * Which page of a list somebody wants.
 *
 * @param page from 1
 * @param limit 1 to 100
 */
record Paging(int page, int limit) {

    static final String USUAL_LIMIT = "20";

    private static final int MOST = 100;

    /** Rejects what cannot be had. */
    static Paging of(Fields fields, int page, int limit) {
        fields.check(page >= 1, "page", "must be at least 1.");
        fields.check(limit >= 1 && limit <= MOST, "limit", "must be between 1 and %d.".formatted(MOST));
        return new Paging(page, limit);
    }

    <T> Listing<T> list(List<T> items, long total) {
        return new Listing<>(items, total, page, limit, (total + limit - 1) / limit);
    }
}
