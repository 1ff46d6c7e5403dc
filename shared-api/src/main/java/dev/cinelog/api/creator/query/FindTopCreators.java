package dev.cinelog.api.creator.query;

import dev.cinelog.api.PageQuery;

/** Finds the best creators, best first; answers a {@link TopCreators}. */
public record FindTopCreators(int limit) implements PageQuery {}
