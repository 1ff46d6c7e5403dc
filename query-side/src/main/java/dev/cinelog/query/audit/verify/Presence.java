package dev.cinelog.query.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Who still reads. Whoever does holds a lock on a connection of its own, which PostgreSQL lets go of when the process is gone,
 * however it went.
 */
public final class Presence {

    private final DataSource unpooled;
    private final JdbcClient jdbc;

    /** @param unpooled gives a connection of its own each time */
    public Presence(DataSource unpooled, JdbcClient jdbc) {
        this.unpooled = unpooled;
        this.jdbc = jdbc;
    }

    /** What ends when it is closed. */
    interface Held extends AutoCloseable {

        @Override
        void close();
    }

    /** Reads for a verification from now on. */
    @SuppressWarnings("MustBeClosedChecker")
    Held hold(String id) {
        try {
            var connection = unpooled.getConnection();
            if (!locked(connection, id)) {
                connection.close();
                throw new IllegalStateException("Verification %s is read for already".formatted(id));
            }
            return () -> close(connection);
        } catch (SQLException failure) {
            throw new SQLStateSQLExceptionTranslator().translate("Presence", null, failure);
        }
    }

    /** Whether nobody reads for it. */
    boolean isGone(String id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(key(id))
                .query(Boolean.class)
                .single();
    }

    private static boolean locked(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, key(id));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** The part of an id that chance has made. */
    private static long key(String id) {
        return UUID.fromString(id).getLeastSignificantBits();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new SQLStateSQLExceptionTranslator().translate("Presence", null, failure);
        }
    }
}
