package dev.cinelog.query.audit.checkpoint;

import java.time.Duration;

/**
 * When a checkpoint is due.
 *
 * @param events as soon as so many are unsigned
 * @param time as soon as one has been unsigned for so long
 */
public record CheckpointSettings(int events, Duration time) {

    public static final CheckpointSettings DEFAULT = new CheckpointSettings(1_000, Duration.ofMinutes(1));
}
