package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.merkle.CompactRange;
import java.sql.Connection;
import java.sql.SQLException;

/** The one row that says how long the chain is, and what the next leaf is appended to. */
final class ChainHead {

    private ChainHead() {}

    /** Reads it, and keeps it from everybody else until the transaction ends. */
    static CompactRange take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select size, range from audit.head for update");
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("audit.head has lost its row: history must be verified");
            }
            return CompactRange.of(row.getLong("size"), row.getBytes("range"));
        }
    }

    static void write(Connection connection, CompactRange range) throws SQLException {
        try (var statement = connection.prepareStatement("update audit.head set size = ?, range = ?")) {
            statement.setLong(1, range.size());
            statement.setBytes(2, range.bytes());
            statement.executeUpdate();
        }
    }
}
