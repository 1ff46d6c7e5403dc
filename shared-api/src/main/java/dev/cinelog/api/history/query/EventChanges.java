package dev.cinelog.api.history.query;

import java.util.List;

/**
 * What one event changed.
 *
 * @param sequence of the event, in the aggregate's own history
 */
public record EventChanges(long sequence, List<FieldChange> fields) {}
