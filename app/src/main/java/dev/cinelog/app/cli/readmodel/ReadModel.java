package dev.cinelog.app.cli.readmodel;

import org.jspecify.annotations.Nullable;

/** A read model as the server answers it. */
record ReadModel(
        String name,
        int version,
        long rows,
        long bytes,
        long lagEvents,
        long lagMillis,
        long deadLetters,
        boolean undoable,
        @Nullable String rebuildId) {}
