package dev.cinelog.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that a read model is served with and built without: rows are written many times until history is folded. What they are is
 * kept in a table beside them meanwhile, so that whoever goes on with a rebuild makes the same.
 */
final class LateIndexes {

    private static final String DROP = """
            select format('drop index %I.%I', schema.nspname, name.relname)
              from pg_index index
              join pg_class name on name.oid = index.indexrelid
              join pg_namespace schema on schema.oid = name.relnamespace
             where schema.nspname = current_schema() and not index.indisunique""";

    private LateIndexes() {}

    /** Drops what only readers need, within the transaction. */
    static void drop(Connection connection, String schema) throws SQLException {
        Schemas.use(connection, schema);
        var drops = texts(connection, DROP);
        execute(connection, """
                create table late_index as
                select pg_get_indexdef(index.indexrelid) as definition
                  from pg_index index
                  join pg_class name on name.oid = index.indexrelid
                 where name.relnamespace = current_schema()::regnamespace and not index.indisunique""");
        for (var drop : drops) {
            execute(connection, drop);
        }
    }

    /** Makes what was dropped, within the transaction; nothing if that was done before. */
    static void make(Connection connection, String schema) throws SQLException {
        Schemas.use(connection, schema);
        if (texts(connection, "select 1 where to_regclass(current_schema() || '.late_index') is not null")
                .isEmpty()) {
            return;
        }
        for (var definition : texts(connection, "select definition from late_index")) {
            execute(connection, definition);
        }
        execute(connection, "drop table late_index");
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
