package dev.cinelog.query.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Those who watch one thing of a read model, and hear when it changed. */
public final class TouchedKeys {

    private final Map<String, List<CompletableFuture<Boolean>>> watchers = new ConcurrentHashMap<>();

    void touched(String group, List<String> keys) {
        for (var key : keys) {
            var waiting = watchers.remove(group + " " + key);
            if (waiting != null) {
                waiting.forEach(watcher -> watcher.complete(true));
            }
        }
    }

    /** Completes with true at the next change of that thing, with false when time is up. Ask before you read. */
    public CompletableFuture<Boolean> next(String group, String key, long millis) {
        var watcher = new CompletableFuture<Boolean>();
        var name = group + " " + key;
        watchers.compute(name, (any, waiting) -> {
            var all = waiting == null ? new ArrayList<CompletableFuture<Boolean>>() : new ArrayList<>(waiting);
            all.add(watcher);
            return all;
        });
        return watcher.completeOnTimeout(false, millis, TimeUnit.MILLISECONDS)
                .whenComplete((changed, failure) -> watchers.computeIfPresent(name, (any, waiting) -> {
                    var others =
                            waiting.stream().filter(other -> other != watcher).toList();
                    return others.isEmpty() ? null : new ArrayList<>(others);
                }));
    }
}
