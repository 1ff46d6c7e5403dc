package dev.cinelog.app.eventstore;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which aggregates have a snapshot: those that had one when this process started, and those of which it has taken one since.
 * What another process takes meanwhile is not known here, and its aggregate is read from its first event.
 */
final class KnownSnapshots {

    private final Set<String> aggregates = ConcurrentHashMap.newKeySet();

    static KnownSnapshots of(JdbcClient jdbc) {
        var known = new KnownSnapshots();
        known.aggregates.addAll(jdbc.sql("select distinct aggregate_identifier from event_store.snapshot")
                .query(String.class)
                .list());
        return known;
    }

    boolean has(String aggregate) {
        return aggregates.contains(aggregate);
    }

    void add(String aggregate) {
        aggregates.add(aggregate);
    }
}
