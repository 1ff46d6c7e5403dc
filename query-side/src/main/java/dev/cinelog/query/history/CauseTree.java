package dev.cinelog.query.history;

import dev.cinelog.api.history.query.Consequence;
import dev.cinelog.api.history.query.RecordedEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts events into the order of a tree: each behind its cause, those of one cause in the order of history. */
final class CauseTree {

    private CauseTree() {}

    /** @param events may lack some of the entries; what these led to is still in its place */
    static List<Consequence> of(List<Entry> entries, List<RecordedEvent> events) {
        var byId = events.stream().collect(Collectors.toMap(RecordedEvent::eventId, event -> event));
        var placed = new LinkedHashMap<String, List<Entry>>();
        var ids = entries.stream().map(Entry::eventId).collect(Collectors.toSet());
        for (var entry : entries) {
            var parent = entry.cause() != null && ids.contains(entry.cause()) ? entry.cause() : "";
            placed.computeIfAbsent(parent, any -> new ArrayList<>()).add(entry);
        }
        return depthFirst(placed, byId);
    }

    /** With a stack of its own: a long chain of causes is deeper than a thread's. */
    private static List<Consequence> depthFirst(Map<String, List<Entry>> byParent, Map<String, RecordedEvent> events) {
        var tree = new ArrayList<Consequence>();
        var open = new ArrayDeque<Place>();
        push(open, byParent.getOrDefault("", List.of()), 0);
        while (!open.isEmpty()) {
            var place = open.pop();
            var event = events.get(place.entry().eventId());
            if (event != null) {
                tree.add(new Consequence(
                        place.depth(), place.depth() == 0 ? null : place.entry().cause(), event));
            }
            push(open, byParent.getOrDefault(place.entry().eventId(), List.of()), place.depth() + 1);
        }
        return tree;
    }

    private static void push(ArrayDeque<Place> open, List<Entry> entries, int depth) {
        for (var last = entries.size() - 1; last >= 0; last--) {
            open.push(new Place(entries.get(last), depth));
        }
    }

    private record Place(Entry entry, int depth) {}
}
