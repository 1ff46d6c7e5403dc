package dev.cinelog.query.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The latest events that read models have applied, and those who wait for more. Nobody needs to wait before the event is
 * published: what was applied is remembered, up to a bound.
 */
final class AppliedEvents {

    private final Map<String, Long> groupBits = new HashMap<>();
    private final Map<String, Long> applied;
    private final Map<String, List<Wait>> waiting = new HashMap<>();

    /** @param capacity how many events are remembered */
    AppliedEvents(int capacity) {
        this.applied = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > capacity;
            }
        };
    }

    void applied(String group, List<String> eventIds) {
        remember(group, eventIds).forEach(wait -> wait.over().complete(true));
    }

    /**
     * Completes with true once every group has applied every event it is to apply, with false when time is up.
     *
     * @param wanted the groups to wait for, by event id
     */
    CompletableFuture<Boolean> await(Map<String, Set<String>> wanted, long millis) {
        var wait = enlist(wanted);
        if (wait.missing().isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        return wait.over()
                .completeOnTimeout(false, millis, TimeUnit.MILLISECONDS)
                .thenApply(inTime -> {
                    if (!inTime) {
                        forget(wait);
                    }
                    return inTime;
                });
    }

    /** How many events are waited for. */
    synchronized int waits() {
        return waiting.size();
    }

    private synchronized List<Wait> remember(String group, List<String> eventIds) {
        var satisfied = new ArrayList<Wait>();
        var bit = bit(group);
        for (var id : eventIds) {
            var bits = applied.merge(id, bit, (before, now) -> before | now);
            var waits = waiting.get(id);
            if (waits == null) {
                continue;
            }
            waits.stream().filter(wait -> wait.satisfiedBy(id, bits)).forEach(satisfied::add);
            waits.removeIf(wait -> !wait.missing().contains(id));
            if (waits.isEmpty()) {
                waiting.remove(id);
            }
        }
        return satisfied;
    }

    private synchronized Wait enlist(Map<String, Set<String>> wanted) {
        var missing = new HashMap<String, Long>();
        wanted.forEach((id, groups) -> {
            var wantedBits = groups.stream().mapToLong(this::bit).reduce(0, (left, right) -> left | right);
            var missingBits = wantedBits & ~applied.getOrDefault(id, 0L);
            if (missingBits != 0) {
                missing.put(id, missingBits);
            }
        });
        var wait = new Wait(missing);
        missing.keySet()
                .forEach(id ->
                        waiting.computeIfAbsent(id, key -> new ArrayList<>(1)).add(wait));
        return wait;
    }

    private synchronized void forget(Wait wait) {
        for (var id : wait.missing()) {
            waiting.computeIfPresent(id, (key, waits) -> {
                waits.remove(wait);
                return waits.isEmpty() ? null : waits;
            });
        }
    }

    private long bit(String group) {
        return groupBits.computeIfAbsent(group, key -> 1L << groupBits.size());
    }
}
