package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.store.PostgresStoredEvents;
import dev.cinelog.query.store.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What the chain keeps of an event, and what lies in the store now where it lay then.
 *
 * @param position index in the store
 * @param event null if nothing lies there any more
 */
public record ChainRow(
        long ordinal,
        String eventId,
        Hash leaf,
        long position,
        @Nullable StoredEvent event) {

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS = "ordinal, event_id, leaf, position, " + PostgresStoredEvents.COLUMNS;

    private static final int OWN = 4;

    static ChainRow read(ResultSet row, int number) throws SQLException {
        return new ChainRow(row.getLong(1), row.getString(2), Hash.of(row.getBytes(3)), row.getLong(4), event(row));
    }

    private static @Nullable StoredEvent event(ResultSet row) throws SQLException {
        var index = row.getLong(OWN + 1);
        return index == 0 && row.wasNull() ? null : PostgresStoredEvents.readBehind(row, OWN);
    }
}
