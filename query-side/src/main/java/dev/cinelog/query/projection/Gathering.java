package dev.cinelog.query.projection;

import dev.cinelog.query.connection.TransientFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds batch after batch in memory and writes them all at once, as long as all goes well. Where anything does not, all that was
 * gathered is to be written batch by batch by a {@link BatchWriter}, which finds the event that is at fault and parks it.
 */
public final class Gathering {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);
    private static final String IN_VAIN = "What was gathered cannot be written together, and is written page by page";

    /** As many rows as fit into memory beside everything else, each with one event of its own, rarely some kilobytes long. */
    private static final int MOST_ROWS = 20_000;

    /** So much work is lost at most when a process is killed, and so long nothing is heard of how far it is. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final EventFold fold;
    private final DeadLetters deadLetters;
    private long begun = System.nanoTime();

    Gathering(EventFold fold, DeadLetters deadLetters) {
        this.fold = fold;
        this.deadLetters = deadLetters;
    }

    /** Whether no event is parked that later ones would have to wait for. */
    public boolean isAllowed(Connection connection) throws SQLException {
        return deadLetters.parkedSequences(connection).isEmpty();
    }

    /** Whether what events tell and when is all that matters, and not whose they are or who did it. */
    public boolean needsContentsOnly() {
        return fold.needsContentsOnly();
    }

    /** @return false if one of them cannot be applied */
    public boolean add(List<? extends EventMessage<?>> batch) {
        try {
            for (var event : batch) {
                fold.on(event);
            }
            return true;
        } catch (Exception notApplicable) {
            log.info(IN_VAIN, notApplicable);
            return false;
        }
    }

    /** Whether it is time to write. */
    public boolean isFull() {
        return System.nanoTime() - begun >= MOST_NANOS || fold.projection().gathered() >= MOST_ROWS;
    }

    /**
     * Writes what was gathered, and forgets it.
     *
     * @return false if it cannot be written, and nothing was
     * @throws SQLException if trying again may help
     */
    public boolean write(Connection connection) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            fold.projection().flush(connection);
            return true;
        } catch (Exception failure) {
            TransientFailure.rethrow(failure);
            connection.rollback(savepoint);
            log.info(IN_VAIN, failure);
            return false;
        } finally {
            forget();
        }
    }

    public void forget() {
        fold.projection().discard();
        begun = System.nanoTime();
    }
}
