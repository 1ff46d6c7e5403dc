package dev.cinelog.query.projection;

import java.sql.SQLException;
import java.util.Set;

/** Tells failures of the database's circumstances from failures of what was asked, by the class of the SQLSTATE. */
final class TransientFailure {

    /**
     * Connection, state of the transaction (it stood still too long, or the server became a replica), transaction rollback,
     * resources, a table that is locked, operator intervention, system error.
     */
    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private TransientFailure() {}

    static boolean is(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
