package dev.cinelog.api.history.query;

import java.time.Instant;
import java.util.Map;

/**
 * What an aggregate remembered at some moment: what decides about commands, and no more.
 *
 * @param sequence of the last event that it follows from
 * @param at when that event happened
 * @param fields its JSON
 */
public record AggregateState(
        String aggregateType, String aggregateId, long sequence, Instant at, Map<String, Object> fields) {}
