package dev.cinelog.api.history.query;

import java.util.List;

/**
 * Everything that one request set off: a tree, written down depth first, so that it may be of any depth.
 *
 * @param complete false where there is more of it than fits
 */
public record Correlation(List<Consequence> events, boolean complete) {}
