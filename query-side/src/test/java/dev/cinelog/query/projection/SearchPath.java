package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that find the tables of one schema first. */
final class SearchPath extends DelegatingDataSource {

    private final String schema;

    SearchPath(String schema, DataSource dataSource) {
        super(dataSource);
        this.schema = schema;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path to %s, public".formatted(schema));
        }
        return connection;
    }
}
