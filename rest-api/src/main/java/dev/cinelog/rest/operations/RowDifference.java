package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.query.Difference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not what history makes of it.
 *
 * @param key the row's primary key, as JSON
 * @param kind {@code value}, {@code only_served} or {@code only_rebuilt}
 * @param column null where only one side has the row
 * @param lastEventId the last event that names the row, if one does
 */
public record RowDifference(
        String table,
        String key,
        String kind,
        @Nullable String column,
        @Nullable String lastEventId) {

    static RowDifference of(Difference difference) {
        return new RowDifference(
                difference.table(),
                difference.key(),
                difference.kind().name().toLowerCase(Locale.ROOT),
                difference.column(),
                difference.lastEventId());
    }
}
