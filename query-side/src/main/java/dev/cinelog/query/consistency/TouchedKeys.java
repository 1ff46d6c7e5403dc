package dev.cinelog.query.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Those who watch one thing of a read model, and hear when it changed. */
public final class TouchedKeys {

    /** The sets change only while the map holds their key still. */
    private final Map<String, Set<CompletableFuture<Boolean>>> watchers = new ConcurrentHashMap<>();

    void touched(String group, List<String> keys) {
        for (var key : keys) {
            var waiting = watchers.remove(group + " " + key);
            if (waiting != null) {
                waiting.forEach(watcher -> watcher.complete(true));
            }
        }
    }

    /**
     * Completes with true at the next change of that thing, with false when time is up. Ask before you read; who cancels is
     * forgotten at once.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // forgetting cannot fail
    public CompletableFuture<Boolean> next(String group, String key, long millis) {
        var watcher = new CompletableFuture<Boolean>();
        var name = group + " " + key;
        watchers.compute(name, (any, waiting) -> {
            var all = waiting == null ? new HashSet<CompletableFuture<Boolean>>() : waiting;
            all.add(watcher);
            return all;
        });
        watcher.whenComplete((changed, failure) -> forget(name, watcher));
        return watcher.completeOnTimeout(false, millis, TimeUnit.MILLISECONDS);
    }

    /** How many things are watched. */
    int watched() {
        return watchers.size();
    }

    @SuppressWarnings("CollectionUndefinedEquality") // this very watcher is meant
    private void forget(String name, CompletableFuture<Boolean> watcher) {
        watchers.computeIfPresent(name, (any, waiting) -> {
            waiting.remove(watcher);
            return waiting.isEmpty() ? null : waiting;
        });
    }
}
