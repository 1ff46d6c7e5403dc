package dev.cinelog.query.rebuild;

import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.springframework.dao.DataAccessResourceFailureException;

/** A database that goes away now and then while it is read. */
final class Faults implements StoredEvents {

    private final StoredEvents events;
    private final Random random;
    private final double share;

    /** @param share how many of the readings fail */
    Faults(StoredEvents events, long seed, double share) {
        this.events = events;
        this.random = new Random(seed);
        this.share = share;
    }

    @Override
    public List<StoredEvent> page(long after, long upTo, int most, Collection<String> without) {
        mayFail();
        return events.page(after, upTo, most, without);
    }

    @Override
    public List<StoredEvent> at(Collection<Long> indexes) {
        mayFail();
        return events.at(indexes);
    }

    @Override
    public List<StoredEvent> byIds(Collection<String> eventIds) {
        mayFail();
        return events.byIds(eventIds);
    }

    @Override
    public List<StoredEvent> ofAggregate(String aggregateId, long after, int most) {
        mayFail();
        return events.ofAggregate(aggregateId, after, most);
    }

    private synchronized void mayFail() {
        if (random.nextDouble() < share) {
            throw new DataAccessResourceFailureException("Away", new SQLException("Away", "08006"));
        }
    }
}
