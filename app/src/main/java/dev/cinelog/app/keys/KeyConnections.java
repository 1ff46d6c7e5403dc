package dev.cinelog.app.keys;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A few connections for the keys alone, each statement its own transaction: a key is on the disk before the event that it
 * encrypts, and a command that holds a connection already never waits for one of the same kind.
 */
final class KeyConnections implements AutoCloseable {

    private static final int MOST = 4;

    private final HikariDataSource pool;

    /** @param bounds SQL that limits how long a connection may hold anything up */
    KeyConnections(DataSource unpooled, String bounds) {
        var config = new HikariConfig();
        config.setPoolName("keys");
        config.setDataSource(unpooled);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setConnectionInitSql(bounds);
        this.pool = new HikariDataSource(config);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
