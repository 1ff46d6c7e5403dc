package dev.cinelog.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.postgresql.ds.PGSimpleDataSource;

/** Reads history in its order by one cursor, as fast as it comes. */
final class Cursor {

    private static final int FETCHED_AT_ONCE = 5_000;

    private final PGSimpleDataSource database;

    Cursor(PGSimpleDataSource database) {
        this.database = database;
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Reader {

        void read(ResultSet row) throws SQLException;
    }

    /** Every event, with all that is stored of it. */
    void all(Reader reader) throws SQLException {
        read("select * from event_store.domain_event order by global_index", reader);
    }

    /** The type, time and payload of events of some types. */
    void of(Collection<Class<?>> types, Reader reader) throws SQLException {
        var names = types.stream().map(type -> "'" + type.getName() + "'").toList();
        read(
                "select payload_type, payload_revision, time_stamp, payload from event_store.domain_event"
                        + " where payload_type in (" + String.join(", ", names) + ") order by global_index",
                reader);
    }

    private void read(String sql, Reader reader) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
