package dev.cinelog.app.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Knows PostgreSQL's unique violation, by SQLSTATE 23505, at any depth. */
public final class DuplicateKey implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (UNIQUE_VIOLATION.equals(sql.getSQLState()) || isBatchOfOne(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBatchOfOne(SQLException failure) {
        var next = failure.getNextException();
        return next != null && UNIQUE_VIOLATION.equals(next.getSQLState());
    }
}
