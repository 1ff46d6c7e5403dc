package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * One SQL statement over many rows, which it receives as one array a column, to be read with {@code unnest}: one round
 * trip however many rows.
 *
 * @param sql with one parameter a column, in order
 */
public record BulkStatement<T>(String sql, List<Column<T>> columns) {

    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public static <T> BulkStatement<T> of(String sql, Column<T>... columns) {
        return new BulkStatement<>(sql, List.of(columns));
    }

    public void execute(Connection connection, Collection<T> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            var parameter = 1;
            for (var column : columns) {
                var values = rows.stream().map(column.value()).toArray();
                statement.setArray(parameter++, connection.createArrayOf(column.type(), values));
            }
            statement.executeUpdate();
        }
    }
}
