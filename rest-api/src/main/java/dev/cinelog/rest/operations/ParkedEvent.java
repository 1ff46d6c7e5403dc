package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.query.DeadLetter;
import java.time.Instant;
import java.util.Map;

/**
 * An event that a read model could not apply.
 *
 * @param sequence the aggregate whose later events wait behind it
 * @param payload personal fields masked
 */
public record ParkedEvent(
        String eventId, String sequence, String type, String cause, Instant parkedAt, Map<String, Object> payload) {

    static ParkedEvent of(DeadLetter letter) {
        return new ParkedEvent(
                letter.eventId(),
                letter.sequence(),
                letter.type(),
                letter.cause(),
                letter.parkedAt(),
                letter.payload());
    }
}
