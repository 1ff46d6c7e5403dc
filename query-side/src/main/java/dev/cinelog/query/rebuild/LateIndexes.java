package dev.cinelog.query.rebuild;

import dev.cinelog.query.projection.ReadModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that a read model is served with and built without. Each row is written many times until history is folded; kept up
 * meanwhile, its indexes cost more than everything else that is done to it.
 */
final class LateIndexes {

    private static final String DROP = """
            select format('drop index %I.%I', schema.nspname, name.relname)
              from pg_index index
              join pg_class name on name.oid = index.indexrelid
              join pg_namespace schema on schema.oid = name.relnamespace
             where schema.nspname = ? and not index.indisunique""";

    private static final String MAKE = """
            select replace(served.indexdef, format(' ON %I.', served.schemaname), format(' ON %I.', ?))
              from pg_indexes served
             where served.schemaname = ? and not exists (
               select from pg_indexes built where built.schemaname = ? and built.indexname = served.indexname)""";

    private LateIndexes() {}

    /** Drops what only readers need, from tables that are empty as yet. */
    static void drop(Connection connection, String schema) throws SQLException {
        execute(connection, statements(connection, DROP, schema));
    }

    /** Makes what the tables that serve have and those in a schema lack; nothing if that was done before. */
    static void make(Connection connection, ReadModel readModel, String schema) throws SQLException {
        execute(connection, statements(connection, MAKE, schema, readModel.schema(), schema));
    }

    private static List<String> statements(Connection connection, String sql, String... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var parameter = 0; parameter < parameters.length; parameter++) {
                statement.setString(parameter + 1, parameters[parameter]);
            }
            try (var rows = statement.executeQuery()) {
                var statements = new ArrayList<String>();
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
                return statements;
            }
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
