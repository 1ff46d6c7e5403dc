package dev.cinelog.benchmarks.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.postgresql.PGStatement;
import org.postgresql.ds.PGSimpleDataSource;

/** Reads history in its order by one cursor, as fast as it comes. */
final class Cursor {

    private static final int FETCHED_AT_ONCE = 5_000;

    /** Bytes as bytes from the first row on, which the driver otherwise does only for statements that it sees often. */
    private static final int BINARY = -1;

    /** Places of the columns that a fold needs. */
    static final int TYPE = 1;

    static final int REVISION = 2;
    static final int TIME = 3;
    static final int PAYLOAD = 4;

    private static final String FIRST = "select payload_type, payload_revision, time_stamp, payload";

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
        read(
                FIRST + ", event_identifier, aggregate_identifier, type, meta_data, sequence_number, global_index"
                        + " from event_store.domain_event order by global_index",
                reader);
    }

    /** The type, time and payload of events of some types. */
    void of(Collection<Class<?>> types, Reader reader) throws SQLException {
        var names = types.stream().map(type -> "'" + type.getName() + "'").toList();
        read(
                FIRST + " from event_store.domain_event where payload_type in (" + String.join(", ", names)
                        + ") order by global_index",
                reader);
    }

    private void read(String sql, Reader reader) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
