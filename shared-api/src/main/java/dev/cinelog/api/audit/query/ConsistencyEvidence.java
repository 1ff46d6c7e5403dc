package dev.cinelog.api.audit.query;

import java.util.List;

/**
 * That nothing was changed between two sizes of history, by RFC 6962.
 *
 * @param oldCheckpoint the signed note of the one size
 * @param newCheckpoint the signed note of the other
 */
public record ConsistencyEvidence(long from, long to, List<String> path, String oldCheckpoint, String newCheckpoint) {}
