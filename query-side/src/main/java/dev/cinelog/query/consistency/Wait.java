package dev.cinelog.query.consistency;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Somebody who goes on when certain groups have applied certain events. */
final class Wait {

    private final Map<String, Long> missing;
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();

    /** @param missing what is waited for: the groups, as bits, by event id */
    Wait(Map<String, Long> missing) {
        this.missing = missing;
    }

    CompletableFuture<Boolean> over() {
        return over;
    }

    Set<String> missing() {
        return missing.keySet();
    }

    /** Whether that was the last thing missing. */
    boolean satisfiedBy(String eventId, long groups) {
        missing.computeIfPresent(eventId, (id, wanted) -> (wanted & ~groups) == 0 ? null : wanted & ~groups);
        return missing.isEmpty();
    }
}
