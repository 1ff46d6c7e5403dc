package dev.cinelog.api.creator.query;

/** Finds the best creators, best first; answers a {@link TopCreators}. */
public record FindTopCreators(int limit) {}
