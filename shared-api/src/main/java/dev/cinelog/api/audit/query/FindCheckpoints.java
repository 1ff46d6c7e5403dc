package dev.cinelog.api.audit.query;

/**
 * Answers {@link Checkpoints}, oldest first.
 *
 * @param after size of the last one already seen; 0 for the first page
 * @param most how many
 */
public record FindCheckpoints(long after, int most) {}
