package dev.cinelog.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement at a time against a database under test. */
final class Sql {

    private final EmbeddedDatabase database;
    private final String password;

    Sql(EmbeddedDatabase database) {
        this(database, database.password());
    }

    Sql(EmbeddedDatabase database, String password) {
        this.database = database;
        this.password = password;
    }

    void run(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    String ask(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), password);
    }
}
