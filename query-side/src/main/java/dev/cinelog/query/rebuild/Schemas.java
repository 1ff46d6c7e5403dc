package dev.cinelog.query.rebuild;

import dev.cinelog.query.projection.ReadModel;
import java.sql.Connection;
import java.sql.SQLException;

/** The schemas beside the one that serves. */
final class Schemas {

    private Schemas() {}

    /** Where a read model is built. */
    static String next(ReadModel readModel) {
        return readModel.schema() + "_next";
    }

    /** What served before. */
    static String previous(ReadModel readModel) {
        return readModel.schema() + "_previous";
    }

    static boolean exists(Connection connection, String schema) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regnamespace(?) is not null")) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    static void drop(Connection connection, String schema) throws SQLException {
        execute(connection, "drop schema if exists %s cascade".formatted(schema));
    }

    static void rename(Connection connection, String schema, String name) throws SQLException {
        execute(connection, "alter schema %s rename to %s".formatted(schema, name));
    }

    /** Lets unqualified names mean the tables of a schema, until the transaction ends. */
    static void use(Connection connection, String schema) throws SQLException {
        execute(connection, "set local search_path to %s, public".formatted(schema));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
