package dev.cinelog.api.creator.query;

import java.util.List;

/** The best creators, best first. */
public record TopCreators(List<RankedCreator> creators) {}
