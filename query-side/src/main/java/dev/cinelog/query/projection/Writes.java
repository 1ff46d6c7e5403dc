package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the order of their events, for read models that change seldom: equal ones next to each other travel as one
 * batch. Where many events meet in one row, gather sums and write them with a {@link BulkStatement} instead.
 */
public final class Writes {

    private record Write(String sql, List<@Nullable Object> values) {}

    private final List<Write> writes = new ArrayList<>();

    public void add(String sql, @Nullable Object... values) {
        writes.add(new Write(sql, Arrays.asList(values)));
    }

    public void discard() {
        writes.clear();
    }

    public void flush(Connection connection) throws SQLException {
        var from = 0;
        while (from < writes.size()) {
            var sql = writes.get(from).sql();
            var to = from;
            while (to < writes.size() && writes.get(to).sql().equals(sql)) {
                to++;
            }
            execute(connection, sql, writes.subList(from, to));
            from = to;
        }
        writes.clear();
    }

    private static void execute(Connection connection, String sql, List<Write> batch) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var write : batch) {
                bind(statement, write.values());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        var parameter = 1;
        for (var value : values) {
            statement.setObject(
                    parameter++,
                    value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value);
        }
    }
}
