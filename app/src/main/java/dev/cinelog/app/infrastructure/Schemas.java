package dev.cinelog.app.infrastructure;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings history, the keys to it and the tables of processes to their present shape. Read models see to themselves. */
final class Schemas {

    private static final List<String[]> SCHEMAS =
            List.of(new String[] {"event_store", "eventstore"}, new String[] {"keys", "keys"}, new String[] {
                "process", "process"
            });

    private Schemas() {}

    static void migrate(DataSource dataSource) {
        for (var schema : SCHEMAS) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas(schema[0])
                    .defaultSchema(schema[0])
                    .locations("classpath:db/" + schema[1])
                    .load()
                    .migrate();
        }
    }
}
