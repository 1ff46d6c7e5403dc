package dev.cinelog.query.history;

import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The events behind what the index found. */
final class EventLookup {

    private final StoredEvents events;
    private final EventReader reader;

    EventLookup(StoredEvents events, EventReader reader) {
        this.events = events;
        this.reader = reader;
    }

    /** In the order of their entries; those that are no longer stored are missing. */
    List<RecordedEvent> read(List<Entry> entries, boolean revealed) {
        var stored = events.byIds(entries.stream().map(Entry::eventId).toList()).stream()
                .collect(Collectors.toMap(StoredEvent::eventId, Function.identity()));
        return entries.stream()
                .filter(entry -> stored.containsKey(entry.eventId()))
                .map(entry ->
                        reader.read(Objects.requireNonNull(stored.get(entry.eventId())), entry.position(), revealed))
                .toList();
    }
}
