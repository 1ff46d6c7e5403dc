package dev.cinelog.query.audit.export;

import dev.cinelog.query.audit.checkpoint.Checkpoint;

/**
 * What a sound export was found to be.
 *
 * @param from the first ordinal
 * @param to behind the last ordinal
 * @param checkpoint that all of it is part of
 * @param keyId of the key that signed that
 */
public record ExportVerdict(long from, long to, Checkpoint checkpoint, String keyId) {}
