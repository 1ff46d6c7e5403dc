package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;
import dev.cinelog.app.postgres.PostgresCommands.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server process of one cluster; in a session of its own, so that Ctrl-C reaches Cinelog first. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    /** Replaying the log of a crashed server with a gigabyte of it takes about a minute on a slow disk. */
    static final Duration START_TIME = Duration.ofMinutes(10);

    private static final String STOP_SECONDS = "60";

    private final Path directory;
    private final ServerLog log;
    private final PostgresCommands commands;

    Postmaster(Path directory, Path log, PostgresCommands commands) {
        this.directory = directory;
        this.log = new ServerLog(log);
        this.commands = commands;
    }

    /**
     * Returns when the server accepts connections.
     *
     * @throws PortTaken if another port may work
     * @throws StartRefused if it does not start, with its own reason
     */
    void start() throws IOException, PortTaken {
        long before = log.length();
        Outcome outcome = commands.run(
                "pg_ctl",
                "start",
                "--silent",
                "--wait",
                "--timeout=" + START_TIME.toSeconds(),
                "--pgdata=" + directory,
                "--log=" + log.path());
        if (outcome.succeeded()) {
            return;
        }
        String said = log.since(before);
        if (said.contains("could not create any TCP/IP sockets")) {
            throw new PortTaken();
        }
        throw new StartRefused("PostgreSQL did not start: " + ServerLog.reasonIn(said, outcome.lastLine())
                + " (more in " + log.path() + ").");
    }

    /** Returns when the server is gone; one that does not end in time is cut off, and recovers at the next start. */
    void stop() {
        try {
            if (!stop("fast").succeeded()) {
                LOG.warn("PostgreSQL did not stop within {} s and is cut off", STOP_SECONDS);
                stop("immediate");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome stop(String mode) throws IOException {
        return commands.run(
                "pg_ctl",
                "stop",
                "--silent",
                "--wait",
                "--timeout=" + STOP_SECONDS,
                "--mode=" + mode,
                "--pgdata=" + directory);
    }
}
