package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.query.Comparison;
import java.util.List;

/**
 * The rebuilt read model against the one that served, both at the same event.
 *
 * @param rows how many were compared
 * @param differing how many differ, or are only in one of them
 * @param differences the first of them
 */
public record ComparisonStatus(long rows, long differing, List<RowDifference> differences) {

    static ComparisonStatus of(Comparison comparison) {
        return new ComparisonStatus(
                comparison.rows(),
                comparison.differing(),
                comparison.differences().stream().map(RowDifference::of).toList());
    }
}
