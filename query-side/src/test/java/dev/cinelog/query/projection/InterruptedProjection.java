package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;

/** Does what another projection does, and is interrupted once, after it has written its first batch. */
final class InterruptedProjection implements Projection {

    /** What happens within the transaction that the rows were written in. */
    @FunctionalInterface
    interface Interruption {
        void strike(Connection connection) throws SQLException;
    }

    private final Projection projection;
    private final EventFold fold;
    private final Interruption interruption;
    private boolean over;

    InterruptedProjection(Projection projection, Interruption interruption) {
        this.projection = projection;
        this.fold = new EventFold(projection);
        this.interruption = interruption;
    }

    @Override
    public boolean witnessesAll() {
        return true;
    }

    @Override
    public void witness(EventMessage<?> event) {
        try {
            fold.on(event);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        var touched = projection.flush(connection);
        if (!over) {
            over = true;
            interruption.strike(connection);
        }
        return touched;
    }

    @Override
    public void discard() {
        projection.discard();
    }
}
