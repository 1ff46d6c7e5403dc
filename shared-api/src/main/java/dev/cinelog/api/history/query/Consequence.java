package dev.cinelog.api.history.query;

import org.jspecify.annotations.Nullable;

/**
 * An event in a tree of causes.
 *
 * @param depth 0 for what was asked for
 * @param cause id of the event that it follows from, null for what was asked for
 */
public record Consequence(int depth, @Nullable String cause, RecordedEvent event) {}
