package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.leaf.Leaf;
import dev.cinelog.query.store.StoredEvent;

/** Makes leaves of stored events. */
public final class Leaves {

    private Leaves() {}

    public static Leaf of(StoredEvent event) {
        return new Leaf(
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.timestamp(),
                event.payloadType(),
                event.payloadRevision(),
                event.payload(),
                event.metaData());
    }
}
