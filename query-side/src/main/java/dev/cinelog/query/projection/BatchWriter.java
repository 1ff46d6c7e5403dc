package dev.cinelog.query.projection;

import dev.cinelog.query.connection.TransientFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds a batch of events into the tables that its connection finds first, inside the transaction there. When the batch
 * fails, it is taken again one event at a time, each behind a savepoint, and the event that cannot be applied is parked
 * together with all later ones of its aggregate. What may go away by itself (a lost connection, a lock, a full disk) is
 * thrown instead.
 */
public final class BatchWriter {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    private final String schema;
    private final EventFold fold;
    private final DeadLetters deadLetters;

    /** @param schema names the tables in messages */
    public BatchWriter(String schema, Projection projection, int mostDeadLetters) {
        this.schema = schema;
        this.fold = new EventFold(projection);
        this.deadLetters = new DeadLetters(schema, mostDeadLetters);
    }

    /** Whether events of this payload type need to be written at all. */
    public boolean isInterestedIn(Class<?> payloadType) {
        return fold.interest().test(payloadType);
    }

    /** To gather several batches and write them at once, through the same projection. */
    public Gathering gathering() {
        return new Gathering(fold, deadLetters);
    }

    /**
     * @return the keys of what changed
     * @throws SQLException if trying the whole batch again may help
     */
    public Set<String> write(Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        var parked = deadLetters.parkedSequencesAndSavepoint(connection);
        var applicable = events.stream()
                .filter(event -> !parked.contains(sequenceOf(event)))
                .toList();
        try {
            var touched = apply(connection, applicable);
            parkOthers(connection, events, parked);
            return touched;
        } catch (Exception failure) {
            TransientFailure.rethrow(failure);
            deadLetters.rollBackToSavepoint(connection);
            return applyOneByOne(connection, events);
        }
    }

    /**
     * Applies parked events of one sequence, in their order, up to the first that fails again.
     *
     * @return the ids of those that are parked no more
     * @throws SQLException if trying again may help
     */
    public List<String> retry(Connection connection, List<? extends EventMessage<?>> parked) throws SQLException {
        var applied = new ArrayList<String>();
        for (var event : parked) {
            var savepoint = connection.setSavepoint();
            try {
                apply(connection, List.of(event));
                deadLetters.remove(connection, event.getIdentifier());
                applied.add(event.getIdentifier());
            } catch (Exception failure) {
                TransientFailure.rethrow(failure);
                connection.rollback(savepoint);
                deadLetters.failedAgain(connection, event.getIdentifier(), failure);
                return applied;
            }
        }
        return applied;
    }

    /** Parks those whose turn comes after that of a parked one. Mostly nothing is parked. */
    private void parkOthers(Connection connection, List<? extends EventMessage<?>> events, Set<String> parked)
            throws SQLException {
        if (parked.isEmpty()) {
            return;
        }
        for (var event : events) {
            if (parked.contains(sequenceOf(event))) {
                deadLetters.park(connection, event, null);
            }
        }
    }

    private Set<String> apply(Connection connection, List<? extends EventMessage<?>> events) throws Exception {
        try {
            for (var event : events) {
                fold.on(event);
            }
            return fold.projection().flush(connection);
        } finally {
            fold.projection().discard();
        }
    }

    private Set<String> applyOneByOne(Connection connection, List<? extends EventMessage<?>> events)
            throws SQLException {
        var touched = new java.util.HashSet<String>();
        for (var event : events) {
            if (deadLetters.parkedSequences(connection).contains(sequenceOf(event))) {
                deadLetters.park(connection, event, null);
                continue;
            }
            var savepoint = connection.setSavepoint();
            try {
                touched.addAll(apply(connection, List.of(event)));
                connection.releaseSavepoint(savepoint);
            } catch (Exception failure) {
                TransientFailure.rethrow(failure);
                connection.rollback(savepoint);
                log.error(
                        "{}: event {} cannot be applied and is parked: {}",
                        schema,
                        event.getIdentifier(),
                        ParkingCause.of(failure));
                deadLetters.park(connection, event, failure);
            }
        }
        return touched;
    }

    private static String sequenceOf(EventMessage<?> event) {
        return DeadLetters.sequenceOf(event);
    }
}
