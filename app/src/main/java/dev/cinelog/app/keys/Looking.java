package dev.cinelog.app.keys;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The thread that looks for destroyed keys for as long as the process lives. */
final class Looking implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Looking.class);

    private final PersonKeys keys;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var looking = new Thread(task, "personal-keys");
        looking.setDaemon(true);
        return looking;
    });

    Looking(PersonKeys keys) {
        this.keys = keys;
        @SuppressWarnings("unused") // ends with the thread
        var looks =
                thread.scheduleWithFixedDelay(this::look, 0, KeyWatch.BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void look() {
        try {
            keys.look();
        } catch (DataAccessException away) {
            log.debug("Cannot look for destroyed keys; until then each key is asked for", away);
        }
    }
}
