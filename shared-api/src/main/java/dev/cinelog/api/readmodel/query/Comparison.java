package dev.cinelog.api.readmodel.query;

import java.util.List;

/**
 * The rebuilt read model against the one that serves, both at the same event.
 *
 * @param rows how many were compared
 * @param differing how many differ, or are only in one of them
 * @param differences the first of them
 */
public record Comparison(long rows, long differing, List<Difference> differences) {}
