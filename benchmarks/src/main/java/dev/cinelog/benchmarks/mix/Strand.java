package dev.cinelog.benchmarks.mix;

import java.time.Instant;
import java.util.Map;
import org.axonframework.common.IdentifierFactory;

/** The events of one aggregate, which are numbered as they happen. */
final class Strand {

    private final String type;
    private final String id;
    private long next;

    Strand(String type, String id) {
        this.type = type;
        this.id = id;
    }

    Happening then(Instant at, Object event, Map<String, String> provenance) {
        return new Happening(
                IdentifierFactory.getInstance().generateIdentifier(), type, id, next++, at, event, provenance);
    }
}
