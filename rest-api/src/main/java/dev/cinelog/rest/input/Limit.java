package dev.cinelog.rest.input;

/** How many items a page may hold. */
public final class Limit {

    private Limit() {}

    /** @throws dev.cinelog.api.Refusal if it lies outside 1 to {@code most} */
    public static int within(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw Fields.refusal("limit", "must be between 1 and %d.".formatted(most));
        }
        return limit;
    }
}
