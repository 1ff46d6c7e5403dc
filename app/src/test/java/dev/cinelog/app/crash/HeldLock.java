package dev.cinelog.app.crash;

import java.sql.Connection;
import java.sql.SQLException;

/** Something that a server needs and a test has: whoever comes to it stands still there. */
public final class HeldLock implements AutoCloseable {

    private final Connection connection;

    private HeldLock(Connection connection) {
        this.connection = connection;
    }

    static HeldLock taken(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return new HeldLock(connection);
    }

    /** Gives it back; what was done to have it was never done. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
