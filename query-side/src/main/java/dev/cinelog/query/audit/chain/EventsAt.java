package dev.cinelog.query.audit.chain;

import dev.cinelog.query.store.PostgresStoredEvents;
import dev.cinelog.query.store.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what lies in the store where rows of the chain saw their events. Neighbours in the chain are neighbours in the store, so
 * that one stretch of it has them all, which costs less than looking for each; only where somebody changed a position are they far apart.
 */
final class EventsAt {

    /** So many times as many events as there are rows may be read to find theirs. */
    private static final int MOST_TIMES = 4;

    private static final String SELECT =
            "select " + PostgresStoredEvents.COLUMNS + " from event_store.domain_event where ";

    private final JdbcClient jdbc;

    EventsAt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By position; those that are not there are missing, and others may be there. */
    Map<Long, StoredEvent> of(List<ChainRow> rows) {
        var positions = rows.stream().mapToLong(ChainRow::position).summaryStatistics();
        var found = new HashMap<Long, StoredEvent>(2 * rows.size());
        var statement = isAStretch(positions.getMin(), positions.getMax(), rows.size())
                ? jdbc.sql(SELECT + "global_index >= ? and global_index <= ? order by global_index")
                        .params(positions.getMin(), positions.getMax())
                : jdbc.sql(SELECT + "global_index = any (?)")
                        .param(rows.stream().map(ChainRow::position).toArray(Long[]::new));
        statement
                .query((row, number) -> PostgresStoredEvents.readBehind(row, 0))
                .list()
                .forEach(event -> found.put(event.index(), event));
        return found;
    }

    /** Positions may be anything that fits into 64 bits, since anybody may have written them. */
    private static boolean isAStretch(long first, long last, long rows) {
        return first >= 0 && last >= first && last - first <= MOST_TIMES * rows;
    }
}
