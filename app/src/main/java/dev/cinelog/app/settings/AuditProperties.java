package dev.cinelog.app.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Checkpoints of history.
 *
 * @param checkpointEvents made as soon as so many events are unsigned
 * @param checkpointTime made as soon as one has been unsigned for so long
 * @param bucket that copies are sent to, on the same service as everything else; blank for the same bucket
 */
@ConfigurationProperties("cinelog.audit")
public record AuditProperties(int checkpointEvents, Duration checkpointTime, String bucket) {}
