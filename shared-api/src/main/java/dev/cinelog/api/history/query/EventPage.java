package dev.cinelog.api.history.query;

import java.util.List;

/**
 * Some events in the order of history.
 *
 * @param more whether there are others beyond them
 */
public record EventPage(List<RecordedEvent> events, boolean more) {}
