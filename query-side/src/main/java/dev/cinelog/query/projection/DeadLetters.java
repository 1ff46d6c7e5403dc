package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The events that a read model could not apply, in its own schema, so that they belong to one generation of it. Later
 * events of a parked aggregate queue up behind the first, in order. There is a bound: past it, the read model stops
 * loudly instead of losing its way quietly.
 */
final class DeadLetters {

    private static final String PARKED = "select distinct sequence_id from dead_letter";

    private final String schema;
    private final int most;

    DeadLetters(String schema, int most) {
        this.schema = schema;
        this.most = most;
    }

    static String sequenceOf(EventMessage<?> event) {
        return storable(
                event instanceof DomainEventMessage<?> domain
                        ? domain.getAggregateIdentifier()
                        : event.getIdentifier());
    }

    Set<String> parkedSequences(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(PARKED);
                var rows = statement.executeQuery()) {
            return sequences(rows);
        }
    }

    /** Finds what is parked and sets a savepoint, in one round trip: both are wanted for every batch. */
    Set<String> parkedSequencesAndSavepoint(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("savepoint batch; " + PARKED)) {
            statement.execute();
            statement.getMoreResults();
            try (var rows = statement.getResultSet()) {
                return sequences(rows);
            }
        }
    }

    void rollBackToSavepoint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback to savepoint batch");
        }
    }

    private static Set<String> sequences(ResultSet rows) throws SQLException {
        var sequences = new HashSet<String>();
        while (rows.next()) {
            sequences.add(rows.getString(1));
        }
        return sequences;
    }

    void park(Connection connection, EventMessage<?> event, @Nullable Exception cause) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into dead_letter (event_id, sequence_id, payload_type, cause, parked_at)
                values (?, ?, ?, ?, clock_timestamp()) on conflict (event_id) do nothing""")) {
            statement.setString(1, event.getIdentifier());
            statement.setString(2, sequenceOf(event));
            statement.setString(3, event.getPayloadType().getName());
            statement.setString(
                    4, cause == null ? "an earlier event of the same aggregate is parked" : ParkingCause.of(cause));
            statement.executeUpdate();
        }
        stopPastTheBound(connection);
    }

    void remove(Connection connection, String eventId) throws SQLException {
        try (var statement = connection.prepareStatement("delete from dead_letter where event_id = ?")) {
            statement.setString(1, eventId);
            statement.executeUpdate();
        }
    }

    void failedAgain(Connection connection, String eventId, Exception cause) throws SQLException {
        try (var statement = connection.prepareStatement("update dead_letter set cause = ? where event_id = ?")) {
            statement.setString(1, ParkingCause.of(cause));
            statement.setString(2, eventId);
            statement.executeUpdate();
        }
    }

    private void stopPastTheBound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from dead_letter")) {
            rows.next();
            if (rows.getLong(1) > most) {
                throw new SQLException("%s has %d dead letters and stops here".formatted(schema, most), "53400");
            }
        }
    }

    /** PostgreSQL keeps any text but the character zero, which may be the very reason why an event is here. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
