package dev.cinelog.query.rebuild;

import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A history that takes its time. */
record Slow(StoredEvents events) implements StoredEvents {

    private static final long NANOS = 5_000_000;

    @Override
    public List<StoredEvent> page(long after, long upTo, int most, Collection<String> without) {
        LockSupport.parkNanos(NANOS);
        return events.page(after, upTo, most, without);
    }

    @Override
    public List<StoredEvent> at(Collection<Long> indexes) {
        return events.at(indexes);
    }

    @Override
    public List<StoredEvent> byIds(Collection<String> eventIds) {
        return events.byIds(eventIds);
    }

    @Override
    public List<StoredEvent> ofAggregate(String aggregateId, long after, int most) {
        return events.ofAggregate(aggregateId, after, most);
    }
}
