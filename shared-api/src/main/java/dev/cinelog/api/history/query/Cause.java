package dev.cinelog.api.history.query;

import java.time.Instant;

/**
 * An event that led to another.
 *
 * @param type class name without package
 */
public record Cause(String eventId, String aggregateType, String aggregateId, String type, Instant at) {}
