package dev.cinelog.query.rebuild;

import java.io.Serial;
import java.sql.SQLException;

/** Another process works on the rebuild now, or somebody cancelled it; whatever was about to be written is not. */
final class RunLostException extends SQLException {

    @Serial
    private static final long serialVersionUID = 1L;

    RunLostException(Run run) {
        super("Rebuild %s is not this process's any more".formatted(run.rebuildId()));
    }
}
