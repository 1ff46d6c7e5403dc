package dev.cinelog.app.edge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the schema {@code process}, the same for all tests, but without rows. */
final class EdgeDatabase {

    private static final DataSource DATA_SOURCE = start();

    private EdgeDatabase() {}

    static DataSource empty() {
        JdbcClient.create(DATA_SOURCE)
                .sql("truncate process.rate_limit, process.idempotency")
                .update();
        return DATA_SOURCE;
    }

    private static DataSource start() {
        try {
            var dataSource = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("process")
                    .locations("classpath:db/process")
                    .load()
                    .migrate();
            return dataSource;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
