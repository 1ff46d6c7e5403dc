package dev.cinelog.query.projection;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Why an event could not be applied, without what the event says: messages of databases and of parsers quote the very values
 * that they stumbled over, and those may be somebody's.
 */
final class ParkingCause {

    private static final int LONGEST = 10;
    private static final int FRAMES = 3;
    private static final String OURS = "dev.cinelog.";

    private ParkingCause() {}

    static String of(Throwable failure) {
        var chain = new LinkedHashSet<String>();
        @Nullable Throwable next = failure;
        while (next != null && chain.size() < LONGEST && chain.add(one(next))) {
            next = next(next);
        }
        return String.join(" by ", chain) + " at " + place(failure);
    }

    private static String one(Throwable failure) {
        var name = failure.getClass().getSimpleName();
        if (failure instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
            return name + " " + sql.getSQLState() + named(sql.getServerErrorMessage());
        }
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    /** What the database complains about, as far as it is a part of the tables. */
    private static String named(ServerErrorMessage message) {
        return Stream.of(message.getTable(), message.getColumn(), message.getConstraint(), message.getRoutine())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ", " (", ")"));
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES)
                .map(frame ->
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                                + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    private static @Nullable Throwable next(Throwable failure) {
        if (failure instanceof SQLException sql && sql.getNextException() != null) {
            return sql.getNextException();
        }
        return failure.getCause();
    }
}
