package dev.cinelog.query.audit;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of the audit trail to their present shape. They are no read model: what is in them is evidence. */
public final class AuditSchema {

    public static final String NAME = "audit";

    private AuditSchema() {}

    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/audit")
                .load()
                .migrate();
    }
}
