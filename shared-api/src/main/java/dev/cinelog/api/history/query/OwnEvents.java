package dev.cinelog.api.history.query;

import java.util.List;

/**
 * A piece of what history says about a person; it may be empty though others follow.
 *
 * @param upTo where it ends
 * @param more whether history goes on behind it
 */
public record OwnEvents(List<RecordedEvent> events, long upTo, boolean more) {}
