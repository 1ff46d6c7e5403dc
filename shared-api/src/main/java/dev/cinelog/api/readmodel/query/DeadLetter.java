package dev.cinelog.api.readmodel.query;

import java.time.Instant;
import java.util.Map;

/**
 * An event that a read model could not apply.
 *
 * @param sequence the aggregate whose later events wait behind it
 * @param type class name of the event, without package
 * @param payload personal fields masked
 */
public record DeadLetter(
        String eventId, String sequence, String type, String cause, Instant parkedAt, Map<String, Object> payload) {}
