package dev.cinelog.api.readmodel.query;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is not what history makes of it. What it holds is not said, for it may be personal.
 *
 * @param key the row's primary key, as JSON
 * @param column null where only one side has the row
 * @param lastEventId the last event that names the row, if one does
 */
public record Difference(
        String table,
        String key,
        Kind kind,
        @Nullable String column,
        @Nullable String lastEventId) {

    /** How the two sides differ. */
    public enum Kind {
        /** Both have the row, but not the same in this column. */
        VALUE,
        /** The read model that serves has a row that history does not make. */
        ONLY_SERVED,
        /** History makes a row that the read model that serves lacks. */
        ONLY_REBUILT
    }
}
