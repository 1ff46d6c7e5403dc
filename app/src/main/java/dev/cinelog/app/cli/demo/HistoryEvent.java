package dev.cinelog.app.cli.demo;

import java.time.Instant;
import java.util.Map;

/** One event as the audit trail shows it, as far as it is needed here. */
record HistoryEvent(String aggregateType, String type, Instant at, Map<String, Object> payload) {}
