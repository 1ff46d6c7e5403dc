package dev.cinelog.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One event that a command published, as its answer's metadata carries it under {@link #METADATA_KEY}.
 *
 * @param id the event's identifier
 * @param type the event's class name; tells a read model whether it has anything to wait for
 */
public record PublishedEvent(String id, String type) {

    public static final String METADATA_KEY = "publishedEvents";

    /** Writes as {@code id:type id:type …}: metadata values are text, so that any store and any bus keeps them. */
    public static String write(List<PublishedEvent> events) {
        return events.stream().map(event -> event.id + ":" + event.type).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #write} wrote. */
    public static List<PublishedEvent> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1))
                        .map(PublishedEvent::readOne)
                        .toList();
    }

    private static PublishedEvent readOne(String text) {
        var colon = text.indexOf(':');
        return new PublishedEvent(text.substring(0, colon), text.substring(colon + 1));
    }
}
