package dev.cinelog.query.rebuild;

import dev.cinelog.query.store.StoredEvents;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Brings a read model under construction to the very event at which the live one stands, and opens a snapshot of both there.
 * The live one is held for as long as folding a few events takes; the comparison itself holds nothing.
 */
final class SameEvent {

    private final DataSource unpooled;
    private final Construction construction;
    private final LiveToken token;
    private final StoredEvents events;
    private final RunTable runs;

    SameEvent(DataSource unpooled, RunTable runs, Construction construction, LiveToken token, StoredEvents events) {
        this.unpooled = unpooled;
        this.runs = runs;
        this.construction = construction;
        this.token = token;
        this.events = events;
    }

    /**
     * @param connection whose transaction sees both from now on, and must be ended by whoever asked for it
     * @param run at the place where both stand
     */
    record Snapshot(Connection connection, Run run) {}

    /** @throws RunLostException if nobody wants the run any more while it waits for its turn */
    Snapshot open(Run run) throws SQLException, InterruptedException {
        for (; ; Pause.shortly()) {
            runs.extend(run);
            try (var holding = construction.open()) {
                var live = token.hold(holding, run.readModel());
                if (live.isPresent() && isPast(live.get(), run.place())) {
                    var met = fold(run, live.get());
                    return new Snapshot(snapshot(), met);
                }
                holding.rollback();
            }
        }
    }

    /** Whether the live one has applied everything that the other one has. */
    private boolean isPast(Place live, Place built) {
        var missing = live.gaps().headSet(built.index() + 1).stream()
                .filter(built::covers)
                .toList();
        return live.index() >= built.index()
                && (missing.isEmpty() || events.at(missing).isEmpty());
    }

    private Run fold(Run run, Place live) throws SQLException {
        try (var connection = construction.open()) {
            var met = construction.fold(connection, run, live);
            connection.commit();
            return met;
        }
    }

    /** The first statement of such a transaction says what all later ones see. */
    @SuppressWarnings("MustBeClosedChecker")
    private Connection snapshot() throws SQLException {
        var connection = unpooled.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            statement.execute("select txid_current_snapshot()");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
