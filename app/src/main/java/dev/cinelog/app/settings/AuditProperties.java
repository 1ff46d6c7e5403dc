package dev.cinelog.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Checkpoints of history.
 *
 * @param checkpointEvents made as soon as so many events are unsigned
 * @param checkpointTime made as soon as one has been unsigned for so long
 * @param keysDirectory where the keys are that sign; blank for the data directory's own
 * @param bucket that copies are sent to, on the same service as everything else; blank for the same bucket
 */
@ConfigurationProperties("cinelog.audit")
public record AuditProperties(int checkpointEvents, Duration checkpointTime, String keysDirectory, String bucket) {

    /** Where the keys are, unless it is said elsewhere. */
    public Path keysElse(Path own) {
        return keysDirectory.isBlank() ? own : Path.of(keysDirectory);
    }
}
