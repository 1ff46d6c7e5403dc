package dev.cinelog.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * Where history ends, exactly. Indexes become visible out of order, so whoever only looks may miss a lower one; whoever
 * holds off all appends for a moment does not.
 */
final class HistoryHead {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private HistoryHead() {}

    /**
     * Holds off appends until the transaction ends, and says the last index; nothing if appending transactions did not end
     * within a tenth of a second, in which case that transaction is of no more use.
     */
    static OptionalLong hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '100ms'");
            statement.execute("lock table event_store.domain_event in share mode");
            try (var rows =
                    statement.executeQuery("select coalesce(max(global_index), 0) from event_store.domain_event")) {
                rows.next();
                return OptionalLong.of(rows.getLong(1));
            }
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                return OptionalLong.empty();
            }
            throw failure;
        }
    }
}
