package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;

/**
 * Where a PostgreSQL that Cinelog does not bring answers, read from the form that hosting platforms give:
 * {@code postgresql://user:password@host:5432/database?sslmode=require}.
 *
 * @param jdbcUrl the same address for JDBC, without user and password
 * @param user empty where none is given
 * @param password empty where none is given; never part of {@link #toString()} or of an error
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {

    /**
     * Reads the form of libpq, with several hosts and IPv6 addresses; also {@code postgres:} and {@code postgresql+driver:}, as other
     * languages write it.
     *
     * @throws StartRefused saying what is wrong with it
     */
    public static DatabaseUrl parse(String url) {
        return LibpqUrl.parse(url).toDatabaseUrl();
    }

    @Override
    public String toString() {
        return "DatabaseUrl[" + jdbcUrl + ", user=" + user + "]";
    }
}
