package dev.cinelog.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a read model, and the columns that tell its rows apart.
 *
 * @param key the primary key
 */
record TableShape(String name, List<String> key) {

    private static final String TABLES = """
            select c.relname, array_agg(a.attname order by array_position(i.indkey, a.attnum))
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_index i on i.indrelid = c.oid and i.indisprimary
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
            where n.nspname = ? and c.relkind = 'r' and c.relname not in ('flyway_schema_history', 'dead_letter')
            group by c.relname order by c.relname""";

    static List<TableShape> of(Connection connection, String schema) throws SQLException {
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                var tables = new ArrayList<TableShape>();
                while (rows.next()) {
                    var key = (String[]) rows.getArray(2).getArray();
                    tables.add(new TableShape(rows.getString(1), List.of(key)));
                }
                return tables;
            }
        }
    }
}
