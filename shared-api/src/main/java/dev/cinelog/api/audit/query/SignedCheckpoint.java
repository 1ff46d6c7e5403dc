package dev.cinelog.api.audit.query;

import java.time.Instant;

/**
 * How long history was at a moment, and the root over it, signed.
 *
 * @param size how many events
 * @param note the signed note, which says all of this
 * @param sent whether a copy lies off the machine
 */
public record SignedCheckpoint(long size, Instant at, String keyId, String note, boolean sent) {}
