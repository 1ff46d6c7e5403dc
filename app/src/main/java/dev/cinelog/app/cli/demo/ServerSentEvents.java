package dev.cinelog.app.cli.demo;

import java.util.Optional;

/** Puts the lines of an event stream together: each blank line ends an event. Comments, ids and retry times are left out. */
final class ServerSentEvents {

    private String name = "message";
    private final StringBuilder data = new StringBuilder();

    /** The event that a line completes. */
    Optional<Event> accept(String line) {
        if (line.isEmpty()) {
            return complete();
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        String stripped = value.startsWith(" ") ? value.substring(1) : value;
        if (field.equals("event")) {
            name = stripped;
        } else if (field.equals("data")) {
            data.append(data.isEmpty() ? "" : "\n").append(stripped);
        }
        return Optional.empty();
    }

    private Optional<Event> complete() {
        Optional<Event> event = data.isEmpty() ? Optional.empty() : Optional.of(new Event(name, data.toString()));
        name = "message";
        data.setLength(0);
        return event;
    }

    record Event(String name, String data) {}
}
