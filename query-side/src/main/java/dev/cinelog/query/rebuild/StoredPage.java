package dev.cinelog.query.rebuild;

import dev.cinelog.query.store.StoredEvent;
import java.util.List;

/**
 * A stretch of history as it is stored.
 *
 * @param events in the order in which they are to be applied
 * @param place where whoever applied them stands
 */
record StoredPage(List<StoredEvent> events, Place place) {}
