package dev.cinelog.app.crash;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import dev.cinelog.app.postgres.EmbeddedDatabase;
import dev.cinelog.app.running.LockedHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL that outlives every server on it. */
public final class SharedDatabase implements AutoCloseable {

    private final Path directory;
    private final DataLock lock;
    private final EmbeddedDatabase database;

    private SharedDatabase(Path directory, DataLock lock, EmbeddedDatabase database) {
        this.directory = directory;
        this.lock = lock;
        this.database = database;
    }

    /** @param directory where the servers, too, have a directory each */
    public static SharedDatabase start(Path directory) {
        var data = new DataDirectory(directory.resolve("database")).create();
        return new SharedDatabase(directory, data.lock(), EmbeddedDatabase.start(data));
    }

    /** A server that calls itself so towards PostgreSQL; a name used again is a server started again. */
    public ServerProcess node(String name) throws IOException {
        return node(name, Map.of());
    }

    public ServerProcess node(String name, Map<String, String> environment) throws IOException {
        var variables = new HashMap<>(environment);
        variables.put("AUDIT_KEYS_DIRECTORY", directory.resolve("audit-keys").toString());
        variables.put(
                "DATABASE_URL",
                "postgresql://%s:%s@127.0.0.1:%d/cinelog?application_name=%s"
                        .formatted(database.user(), database.password(), database.port(), name));
        return ServerProcess.start(directory.resolve(name), variables);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source());
    }

    /** Writes history past the servers, none of which writes meanwhile. */
    public void write(Consumer<JdbcClient> writing) {
        LockedHistory.write(source(), writing);
    }

    /** Takes a lock for as long as the answer is open. */
    public HeldLock held(String sql) throws SQLException {
        return HeldLock.taken(source().getConnection(), sql);
    }

    /** Which servers wait for a lock with a statement that looks so; a server is named once for each of its statements. */
    public List<String> waiting(String like) {
        return jdbc().sql("""
                        select application_name from pg_stat_activity
                        where wait_event_type = 'Lock' and query ilike ?""").param(like).query(String.class).list();
    }

    @Override
    public void close() throws IOException {
        database.close();
        lock.close();
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }
}
