package dev.cinelog.saga;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the schema {@code process}, made by the scripts that the product makes its own with. */
public final class ProcessDatabase {

    private static final Path SCRIPTS = Path.of("../app/src/main/resources/db/process");
    private static final DataSource DATA_SOURCE = start();

    private ProcessDatabase() {}

    /** The same for all tests, but without rows. */
    public static DataSource empty() {
        JdbcClient.create(DATA_SOURCE)
                .sql("truncate process.scheduled_task, process.render_order, process.outbox")
                .update();
        return DATA_SOURCE;
    }

    private static DataSource start() {
        try (var scripts = Files.list(SCRIPTS)) {
            var dataSource = EmbeddedPostgres.start().getPostgresDatabase();
            var jdbc = JdbcClient.create(dataSource);
            jdbc.sql("create schema process").update();
            for (var script : scripts.sorted().toList()) {
                jdbc.sql(Files.readString(script)).update();
            }
            return dataSource;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
