package dev.cinelog.benchmarks.mix;

import dev.cinelog.api.Provenance;
import dev.cinelog.api.account.AccountId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.common.IdentifierFactory;
import org.jspecify.annotations.Nullable;

/**
 * What one request leaves in the metadata of all that follows from it.
 *
 * @param actor null for somebody who is not signed in
 */
record Origin(@Nullable AccountId actor, String correlation) {

    private static final String CONTRACT = "feed";

    static Origin of(@Nullable AccountId actor) {
        return new Origin(actor, id());
    }

    Map<String, String> provenance() {
        var provenance = new HashMap<String, String>();
        if (actor != null) {
            provenance.put(Provenance.ACTOR, actor.value());
        }
        provenance.put(Provenance.CONTRACT, CONTRACT);
        provenance.put(Provenance.CORRELATION_ID, correlation);
        provenance.put(Provenance.CAUSATION_ID, id());
        return provenance;
    }

    Map<String, String> provenance(Happening cause) {
        var provenance = provenance();
        provenance.put(Provenance.CAUSED_BY, cause.id());
        return provenance;
    }

    private static String id() {
        return IdentifierFactory.getInstance().generateIdentifier();
    }
}
