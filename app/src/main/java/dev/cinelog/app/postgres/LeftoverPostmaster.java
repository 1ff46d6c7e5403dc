package dev.cinelog.app.postgres;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process that a killed Cinelog left behind. Its pid may have gone to a stranger since, above all in containers, where
 * pids are small: only a postgres that was started on this very directory is stopped.
 */
final class LeftoverPostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverPostmaster.class);

    private final PidFile pidFile;
    private final Postmaster postmaster;

    LeftoverPostmaster(PidFile pidFile, Postmaster postmaster) {
        this.pidFile = pidFile;
        this.postmaster = postmaster;
    }

    void stop() throws IOException {
        Optional<ProcessHandle> leftover = pidFile.postmaster();
        if (leftover.isPresent()) {
            LOG.info(
                    "Stopping the PostgreSQL (process {}) that a killed Cinelog left",
                    leftover.get().pid());
            postmaster.stop();
        } else if (pidFile.process().isPresent()) {
            pidFile.disown();
        }
    }
}
