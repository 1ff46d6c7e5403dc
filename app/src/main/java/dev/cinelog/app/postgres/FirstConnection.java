package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** Proves that the server answers with our password, and makes the database on first use. */
final class FirstConnection {

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String WRONG_PASSWORD = "28P01";

    private final int port;
    private final String user;
    private final String password;

    FirstConnection(int port, String user, String password) {
        this.port = port;
        this.user = user;
        this.password = password;
    }

    void ensureDatabase(String name) {
        try (Connection open = connect(name)) {
            open.isValid(0);
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw refused(e);
            }
            create(name);
        }
    }

    private void create(String name) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source.getConnection();
    }

    private static StartRefused refused(SQLException e) {
        return WRONG_PASSWORD.equals(e.getSQLState())
                ? new StartRefused("The password file of the database is not the one it was made with: restore it.", e)
                : new StartRefused("PostgreSQL started but does not answer: " + e.getMessage(), e);
    }
}
