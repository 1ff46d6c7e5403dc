package dev.cinelog.app.cli.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as the audit endpoints tell of it, as far as a table shows it. */
record AuditedEvent(
        @Nullable Long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        Instant at,
        Map<String, String> metadata) {

    /** Who acted; a dash for nobody known. */
    String actor() {
        return metadata.getOrDefault("actor", "-");
    }

    /** Through which contract; a dash for the product itself. */
    String contract() {
        return metadata.getOrDefault("contract", "-");
    }

    String aggregate() {
        return aggregateType + " " + aggregateId;
    }
}
