package dev.cinelog.rest.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of history.
 *
 * @param nextCursor where the next page begins, null behind the last
 */
public record EventList(List<HistoryEvent> events, @Nullable String nextCursor) {}
