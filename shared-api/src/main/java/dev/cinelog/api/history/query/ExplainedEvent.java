package dev.cinelog.api.history.query;

import java.util.List;

/**
 * An event, and why it happened.
 *
 * @param causes the event that it directly follows from, what that one follows from, and so on; empty where somebody asked for it
 */
public record ExplainedEvent(RecordedEvent event, List<Cause> causes) {}
