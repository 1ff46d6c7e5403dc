package dev.cinelog.query;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cinelog.query.projection.LiveReadModel;
import dev.cinelog.query.projection.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL database for one test class, with every table; empty before each test. */
public final class TestDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final String TABLES = """
            select schemaname || '.' || tablename from pg_tables
            where (schemaname like 'readmodel%' or schemaname in ('process', 'event_store', 'rebuild')) and tablename <> 'flyway_schema_history'
            order by 1""";

    private @Nullable PGSimpleDataSource unpooled;
    private @Nullable HikariDataSource pool;

    @Override
    public void beforeAll(ExtensionContext context) {
        unpooled = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("server", key -> new TestServer(), TestServer.class)
                .newDatabase();
        pool = newPool("set statement_timeout = '8s'; set lock_timeout = '4s'");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        dataSource().close();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clear();
    }

    public static List<ReadModel> readModels() {
        return TestServer.READ_MODELS;
    }

    public HikariDataSource dataSource() {
        return requireNonNull(pool);
    }

    /** Gives a connection of its own each time. */
    public PGSimpleDataSource unpooled() {
        return requireNonNull(unpooled);
    }

    /** @param settings SQL that sets each connection up */
    public HikariDataSource newPool(String settings) {
        var config = new HikariConfig();
        config.setDataSource(unpooled());
        config.setConnectionInitSql(settings);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** Applies a history to a read model that starts afresh, in one batch. */
    public void project(History history, ReadModel... readModels) {
        for (var readModel : readModels) {
            new LiveReadModel(readModel, dataSource()).apply(history.events());
        }
    }

    public void clear() {
        var tables = jdbc().sql(TABLES).query(String.class).list();
        jdbc().sql("truncate " + String.join(", ", tables)).update();
    }

    /** All rows of a schema but the times of parking, as text, in a stable order. */
    public List<String> dump(String schema) {
        return jdbc().sql(TABLES).query(String.class).list().stream()
                .filter(table -> table.startsWith(schema + "."))
                .flatMap(table -> rows(table).stream().map(row -> table.substring(schema.length() + 1) + " " + row))
                .toList();
    }

    /** All rows of a table but the times of parking, as JSON, in a stable order. */
    public List<String> rows(String table) {
        return jdbc().sql("select (to_jsonb(one) - 'parked_at')::text from %s as one order by 1".formatted(table))
                .query(String.class)
                .list();
    }

    public long count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }
}
