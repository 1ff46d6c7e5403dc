package dev.cinelog.query.rebuild;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A stretch of history as it matters to one read model.
 *
 * @param events in the order in which they are to be applied
 * @param place where whoever applied them stands
 */
record Page(List<TrackedEventMessage<?>> events, Place place) {}
