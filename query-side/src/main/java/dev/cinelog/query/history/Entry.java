package dev.cinelog.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One event in the index.
 *
 * @param position in the whole of history
 * @param cause the event that it follows from
 */
record Entry(
        long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        String type,
        Instant at,
        @Nullable String cause) {

    /** In the words of the query that {@link #read} reads the rows of. */
    static final String COLUMNS = "e.position, e.event_id, e.aggregate_type, e.aggregate_id, e.type, e.at, e.cause";

    static Entry read(ResultSet row, int number) throws SQLException {
        var type = row.getString("aggregate_type");
        return new Entry(
                row.getLong("position"),
                row.getString("event_id"),
                type == null ? "" : type,
                row.getString("aggregate_id"),
                row.getString("type"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("cause"));
    }
}
