package dev.cinelog.api.history.query;

import java.util.List;

/** What some events changed, in their order; events that changed nothing are in it, too. */
public record Changes(List<EventChanges> events) {}
