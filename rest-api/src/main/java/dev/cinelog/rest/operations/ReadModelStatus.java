package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.query.ReadModelState;
import org.jspecify.annotations.Nullable;

/**
 * A read model as operators see it.
 *
 * @param rows over all its tables, estimated
 * @param bytes on disk, indexes and dead rows included
 * @param lagEvents how many stored events it has not seen
 * @param lagMillis how long the oldest of them has been waiting
 * @param deadLetters how many events it could not apply
 * @param undoable whether the one that served before is still there
 * @param rebuildId what works on it, or null
 */
public record ReadModelStatus(
        String name,
        int version,
        long rows,
        long bytes,
        long lagEvents,
        long lagMillis,
        long deadLetters,
        boolean undoable,
        @Nullable String rebuildId) {

    static ReadModelStatus of(ReadModelState state) {
        return new ReadModelStatus(
                state.name().value(),
                state.version(),
                state.rows(),
                state.bytes(),
                state.lagEvents(),
                state.lagMillis(),
                state.deadLetters(),
                state.undoable(),
                text(state.rebuildId()));
    }

    private static @Nullable String text(@Nullable RebuildId rebuildId) {
        return rebuildId == null ? null : rebuildId.value();
    }
}
