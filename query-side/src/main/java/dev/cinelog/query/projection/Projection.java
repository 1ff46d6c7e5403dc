package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;

/**
 * A fold over history: methods marked {@code @EventHandler} gather a batch in memory, {@link #flush} writes it set-based.
 * Table names are unqualified; the connection's search path says which generation of the read model is written. The same
 * events give the same rows, however they are cut into batches. One thread at a time.
 */
public interface Projection {

    /**
     * Writes what was gathered and forgets it.
     *
     * @return the keys of what changed, for those who watch; may be empty
     */
    Set<String> flush(Connection connection) throws SQLException;

    /** Forgets what was gathered. */
    void discard();

    /**
     * How many rows the next flush writes. A rebuild goes on gathering while they are few, which pays where many events meet in
     * one row; by default nothing is gained by that.
     */
    default int gathered() {
        return Integer.MAX_VALUE;
    }

    /** Whether all that is written is found by primary key, so that other indexes may be missing while history is folded. */
    default boolean findsRowsByKey() {
        return false;
    }

    /** Sees every event before its handler does, and those without a handler too if {@link #witnessesAll}. */
    default void witness(EventMessage<?> event) {}

    /** Whether events without a handler matter to this read model. */
    default boolean witnessesAll() {
        return false;
    }
}
