package dev.cinelog.api.history.query;

import org.jspecify.annotations.Nullable;

/**
 * What became of one field of an aggregate's state.
 *
 * @param field a path, {@code spec.seconds}
 * @param before as JSON, null for nothing
 * @param after as JSON, null for nothing
 */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {}
