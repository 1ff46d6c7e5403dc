package dev.cinelog.query.connection;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database's circumstances from failures of what was asked, by the class of the SQLSTATE. */
public final class TransientFailure {

    /**
     * Connection, state of the transaction (it stood still too long, or the server became a replica), transaction rollback,
     * resources, a table that is locked, operator intervention, system error.
     */
    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private TransientFailure() {}

    /** Whether such a failure is the reason for another one. */
    public static boolean causes(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && is(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Throws such a failure if it is the reason for another one. */
    public static void rethrow(Throwable failure) throws SQLException {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && is(sql)) {
                throw sql;
            }
        }
    }

    static boolean is(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
