package dev.cinelog.api.history.query;

import java.util.List;

/** What happened to one aggregate, oldest first. */
public record Timeline(List<RecordedEvent> events) {}
