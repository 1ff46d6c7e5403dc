package dev.cinelog.benchmarks.mix;

import java.time.Instant;
import java.util.Map;

/**
 * One event and when it happened.
 *
 * @param aggregateType as history names it
 * @param sequence its place among the events of its aggregate, from 0
 * @param provenance its metadata
 */
public record Happening(
        String id,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant at,
        Object event,
        Map<String, String> provenance) {}
