package dev.cinelog.query.rebuild;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of rebuilds to their present shape. */
public final class RebuildSchema {

    public static final String NAME = "rebuild";

    private RebuildSchema() {}

    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/rebuild")
                .load()
                .migrate();
    }
}
