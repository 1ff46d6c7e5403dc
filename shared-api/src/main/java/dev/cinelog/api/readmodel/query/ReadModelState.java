package dev.cinelog.api.readmodel.query;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import org.jspecify.annotations.Nullable;

/**
 * How a read model stands.
 *
 * @param rows over all its tables, as PostgreSQL estimates them
 * @param bytes on disk, indexes and dead rows included
 * @param lagEvents how many events are stored that it has not seen
 * @param lagMillis how long the oldest of them has been waiting
 * @param deadLetters how many events it could not apply
 * @param undoable whether the one that served before is still there
 * @param rebuildId what works on it, or null
 */
public record ReadModelState(
        ReadModelName name,
        int version,
        long rows,
        long bytes,
        long lagEvents,
        long lagMillis,
        long deadLetters,
        boolean undoable,
        @Nullable RebuildId rebuildId) {}
