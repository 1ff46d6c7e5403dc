package dev.cinelog.query.rebuild;

import dev.cinelog.api.readmodel.query.Comparison;
import dev.cinelog.api.readmodel.query.Difference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two schemas of the same shape row by row, within one transaction that sees both at the same event. */
final class RowComparison {

    /** So many of the differing rows of a table are named. */
    private static final int NAMED = 20;

    private final Connection connection;
    private final LastEvent lastEvent;
    private final List<Difference> differences = new ArrayList<>();
    private long rows;
    private long differing;

    /** @param connection in a transaction that sees both sides as they stood at the same event */
    RowComparison(Connection connection, LastEvent lastEvent) {
        this.connection = connection;
        this.lastEvent = lastEvent;
    }

    Comparison compare(String served, String rebuilt) throws SQLException {
        for (var table : TableShape.of(connection, served)) {
            rows += count(served + "." + table.name());
            compare(table, served, rebuilt);
        }
        return new Comparison(rows, differing, List.copyOf(differences));
    }

    private void compare(TableShape table, String served, String rebuilt) throws SQLException {
        var sql = """
                select jsonb_build_object(%s)::text, s.%s is null, r.%s is null, to_jsonb(s), to_jsonb(r), count(*) over ()
                from %s s full join %s r on %s
                where row (s.*) is distinct from row (r.*)
                order by 1 limit %d""".formatted(
                        each(table, ", ", "'%1$s', coalesce(s.%1$s, r.%1$s)"),
                        table.key().get(0),
                        table.key().get(0),
                        served + "." + table.name(),
                        rebuilt + "." + table.name(),
                        each(table, " and ", "s.%1$s = r.%1$s"),
                        NAMED);
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var first = true;
            while (found.next()) {
                differing += first ? found.getLong(6) : 0;
                first = false;
                name(table.name(), found);
            }
        }
    }

    private void name(String table, ResultSet found) throws SQLException {
        var key = found.getString(1);
        var event = lastEvent.naming(key);
        if (found.getBoolean(2)) {
            add(table, key, Difference.Kind.ONLY_REBUILT, null, event);
        } else if (found.getBoolean(3)) {
            add(table, key, Difference.Kind.ONLY_SERVED, null, event);
        } else {
            for (var column : Columns.differing(found.getString(4), found.getString(5))) {
                add(table, key, Difference.Kind.VALUE, column, event);
            }
        }
    }

    private void add(String table, String key, Difference.Kind kind, @Nullable String column, @Nullable String event) {
        differences.add(new Difference(table, key, kind, column, event));
    }

    private long count(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private static String each(TableShape table, String separator, String format) {
        return table.key().stream().map(format::formatted).collect(Collectors.joining(separator));
    }
}
