package dev.cinelog.app.cli.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to an aggregate, or to several, oldest first. */
record History(List<HistoryEvent> events) {

    Optional<String> generationId() {
        return events.stream()
                .filter(event -> event.type().equals("VideoRequested"))
                .map(event -> event.payload().get("generationId"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
    }

    /** Events of one moment keep the order of their own history. */
    History with(History other) {
        return new History(Stream.concat(events.stream(), other.events.stream())
                .sorted(Comparator.comparing(HistoryEvent::at))
                .toList());
    }
}
