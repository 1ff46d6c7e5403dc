package dev.cinelog.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How PostgreSQL carried a statement out. */
public record Plan(List<String> lines) {

    private static final Pattern INDEX = Pattern.compile("Scan (?:Backward )?(?:using|on) (\\w+_\\w+)");
    private static final Pattern SEQUENTIAL = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern SORT = Pattern.compile("-> +(?:Incremental )?Sort .*actual rows=(\\d+)");

    public static Plan of(JdbcClient jdbc, String sql, Map<String, Object> parameters) {
        return new Plan(jdbc.sql("explain (analyze, costs off, timing off, summary off) " + sql)
                .params(parameters)
                .query(String.class)
                .list());
    }

    /** Whether a connection that carries a statement out again and again makes one plan and keeps to it. */
    public static boolean isKept(DataSource dataSource, String sql, Map<String, Object> parameters)
            throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var time = 0; time < 20; time++) {
                jdbc.sql(sql).params(parameters).query().listOfRows();
            }
            return jdbc.sql("""
                            select generic_plans > custom_plans from pg_prepared_statements
                            where statement not like '%pg_prepared_statements%' and generic_plans + custom_plans > 10""").query(Boolean.class).single();
        }
    }

    public List<String> indexes() {
        return matches(INDEX).map(match -> match.group(1)).toList();
    }

    /** The tables that were read from beginning to end. */
    public List<String> scannedTables() {
        return matches(SEQUENTIAL).map(match -> match.group(1)).toList();
    }

    public long mostSortedRows() {
        return matches(SORT)
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .max()
                .orElse(0);
    }

    private Stream<MatchResult> matches(Pattern pattern) {
        return lines.stream().flatMap(line -> pattern.matcher(line).results());
    }
}
