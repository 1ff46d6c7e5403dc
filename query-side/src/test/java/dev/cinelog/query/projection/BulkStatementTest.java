package dev.cinelog.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.cinelog.query.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class BulkStatementTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private record Row(
            @Nullable UUID id,
            @Nullable String text,
            long large,
            int small,
            double real,
            @Nullable Instant at) {}

    private static final BulkStatement<Row> INSERT = BulkStatement.of(
            "insert into one select * from unnest(?, ?, ?, ?, ?, ?, ?)",
            Column.uuid(Row::id),
            Column.text(Row::text),
            Column.bigint(Row::large),
            Column.integer(Row::small),
            Column.real(Row::real),
            Column.instant(Row::at),
            Column.any("int4", row -> row.small() == 0 ? null : row.small()));

    @Test
    void everyValueArrivesAsItWas() throws SQLException {
        var id = UUID.fromString("01234567-89ab-7def-8000-000000000001");
        var text = "'quoted' \"twice\" {a,b} \\ NULL null \n\t ∑ 🎬";
        var rows = List.of(
                new Row(id, text, Long.MIN_VALUE, -1, 0.1 + 0.2, Instant.parse("2026-03-01T12:00:00.123456Z")),
                new Row(null, null, Long.MAX_VALUE, 0, Double.POSITIVE_INFINITY, null),
                new Row(id, "", 0, 7, -0.0, Instant.parse("0001-01-01T00:00:00Z")));

        assertThat(stored(rows))
                .containsExactly(
                        id + "|" + text + "|-9223372036854775808|-1|0.30000000000000004|2026-03-01 12:00:00.123456|-1",
                        "-|-|9223372036854775807|0|Infinity|-|-",
                        id + "||0|7|-0|0001-01-01 00:00:00|7");
    }

    @Test
    void manyRowsAreOneStatement() throws SQLException {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(number -> new Row(null, "row " + number, number, number, number, null))
                .toList();

        assertThat(stored(rows)).hasSize(20_000).endsWith("-|row 19999|19999|19999|19999|-|19999");
    }

    @Test
    void noRowsAreNoStatement() {
        var impossible = BulkStatement.<Row>of("no SQL at all", Column.uuid(Row::id));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(impossible, List.of(new Row(null, null, 0, 0, 0, null))));
        assertThatNoException().isThrownBy(() -> execute(impossible, List.of()));
    }

    private static void execute(BulkStatement<Row> statement, List<Row> rows) throws SQLException {
        try (var connection = database.unpooled().getConnection()) {
            statement.execute(connection, rows);
        }
    }

    private static List<String> stored(List<Row> rows) throws SQLException {
        try (var connection = database.unpooled().getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("""
                            set time zone 'UTC';
                            create temporary table one (
                              id uuid, text text, large bigint, small int, real float8, at timestamptz, maybe int,
                              number int generated always as identity)""").update();
            INSERT.execute(connection, rows);
            return jdbc.sql("""
                            select concat_ws('|', coalesce(id::text, '-'), coalesce(text, '-'), large, small, real,
                              coalesce(at::timestamp::text, '-'), coalesce(maybe::text, '-'))
                            from one order by number""").query(String.class).list();
        }
    }
}
