package dev.cinelog.query.projection;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of each read model to the shape its fold expects, in a schema of its own. */
public final class ReadModelSchemas {

    private final DataSource dataSource;

    public ReadModelSchemas(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void migrate(List<ReadModel> readModels) {
        readModels.forEach(readModel -> migrate(readModel, readModel.schema()));
    }

    /** Makes the same tables in any schema, as a rebuild does beside the live one. */
    public void migrate(ReadModel readModel, String schema) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/readmodel/shared", readModel.migrations())
                .initSql("set search_path to %s, public".formatted(schema))
                .load()
                .migrate();
    }
}
