package dev.cinelog.app.postgres;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.StartRefused;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of this data directory on a free port of the loopback interface, with a password that only this directory
 * knows. It outlives a killed process; the next start on the directory stops it first. Where it ends by itself, it is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "cinelog";
    private static final String DATABASE = "cinelog";
    private static final String PASSWORD_SECRET = "postgres.password";
    private static final int PORTS_TO_TRY = 3;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Cluster cluster;
    private final Postmaster postmaster;
    private final PostmasterKeeper keeper;
    private final int port;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(
            Cluster cluster, Postmaster postmaster, PostmasterKeeper keeper, int port, String password) {
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.keeper = keeper;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the database, making it on first use, and returns when it answers.
     *
     * @param data locked by this process
     * @throws StartRefused if it cannot run here
     */
    public static EmbeddedDatabase start(DataDirectory data) {
        if (!data.locked()) {
            throw new IllegalStateException("Lock " + data.path() + " first: two servers on one database destroy it");
        }
        long begun = System.nanoTime();
        try {
            EmbeddedDatabase database = startLocked(data);
            LOG.info(
                    "PostgreSQL {} runs on port {}, data in {}, after {} ms",
                    database.cluster.version(),
                    database.port,
                    database.cluster.directory(),
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            return database;
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL cannot be set up in " + data.path() + ": " + e + ".", e);
        }
    }

    private static EmbeddedDatabase startLocked(DataDirectory data) throws IOException {
        PostgresCommands commands = new PostgresCommands(PostgresBinaries.unpacked(data), RootGuard.prefix());
        Cluster cluster = new Cluster(data.resolve("postgres"), commands);
        cluster.refuseOtherVersion();
        if (cluster.exists() && !data.secrets().has(PASSWORD_SECRET)) {
            throw new StartRefused(data.resolve(PASSWORD_SECRET)
                    + ", the password of the database, is gone: restore it from the backup.");
        }
        String password = data.secrets().secret(PASSWORD_SECRET);
        Postmaster postmaster = new Postmaster(cluster.directory(), data.resolve("postgres.log"), commands);
        PidFile pidFile = new PidFile(cluster.directory());
        new LeftoverPostmaster(pidFile, postmaster).stop();
        cluster.initialise(password);
        int port = startOnFreePort(cluster, postmaster);
        PostmasterKeeper keeper = new PostmasterKeeper(pidFile, postmaster);
        EmbeddedDatabase database = new EmbeddedDatabase(cluster, postmaster, keeper, port, password);
        try {
            new FirstConnection(port, USER, password).ensureDatabase(DATABASE);
            return database;
        } catch (StartRefused e) {
            database.close();
            throw e;
        }
    }

    private static int startOnFreePort(Cluster cluster, Postmaster postmaster) throws IOException {
        for (int tried = 1; ; tried++) {
            int port = FreePort.find();
            ServerSettings.write(cluster.directory(), port);
            try {
                postmaster.start();
                return port;
            } catch (PortTaken e) {
                if (tried == PORTS_TO_TRY) {
                    throw new StartRefused("PostgreSQL found no free port on the loopback interface.", e);
                }
            }
        }
    }

    /** Without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Ends open transactions, writes everything down and stops the server; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            keeper.close();
            postmaster.stop();
            LOG.info("PostgreSQL stopped");
        }
    }
}
