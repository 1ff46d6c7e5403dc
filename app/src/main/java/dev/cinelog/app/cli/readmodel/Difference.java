package dev.cinelog.app.cli.readmodel;

import org.jspecify.annotations.Nullable;

/** A difference as the server answers it. */
record Difference(
        String table,
        String key,
        String kind,
        @Nullable String column,
        @Nullable String lastEventId) {}
