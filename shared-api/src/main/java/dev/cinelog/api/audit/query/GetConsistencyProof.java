package dev.cinelog.api.audit.query;

/**
 * Answers the {@link ConsistencyEvidence} that one checkpoint grew to another.
 *
 * @param from size of the older one
 * @param to size of the younger one
 */
public record GetConsistencyProof(long from, long to) {}
