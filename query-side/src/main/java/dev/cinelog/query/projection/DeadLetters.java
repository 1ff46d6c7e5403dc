package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * The events that a read model could not apply, in its own schema, so that they belong to one generation of it. Later
 * events of a parked aggregate queue up behind the first, in order. There is a bound: past it, the read model stops
 * loudly instead of losing its way quietly.
 */
final class DeadLetters {

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
        try (var statement = connection.prepareStatement("select distinct sequence_id from dead_letter");
                var rows = statement.executeQuery()) {
            var sequences = new HashSet<String>();
            while (rows.next()) {
                sequences.add(rows.getString(1));
            }
            return sequences;
        }
    }

    void park(Connection connection, EventMessage<?> event, @Nullable Exception cause) throws SQLException {
        try (var statement = connection.prepareStatement("""
            insert into dead_letter (event_id, sequence_id, payload_type, cause, parked_at)
            values (?, ?, ?, ?, clock_timestamp()) on conflict (event_id) do nothing\
            """)) {
            statement.setString(1, event.getIdentifier());
            statement.setString(2, sequenceOf(event));
            statement.setString(3, event.getPayloadType().getName());
            statement.setString(4, cause == null ? "an earlier event of the same aggregate is parked" : say(cause));
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
            statement.setString(1, say(cause));
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

    /** What PostgreSQL said, if it said no, without its details: these quote whole rows. */
    private static String say(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return said(refused, refused.getServerErrorMessage().getMessage());
            }
        }
        return said(failure, failure.getMessage());
    }

    private static String said(Throwable failure, @Nullable String message) {
        var text = failure.getClass().getSimpleName() + ": " + message;
        return storable(text.substring(0, Math.min(text.length(), 1_000)));
    }

    /** PostgreSQL keeps any text but the character zero, which may be the very reason why an event is here. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
