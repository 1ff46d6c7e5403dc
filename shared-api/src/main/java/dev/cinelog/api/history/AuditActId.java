package dev.cinelog.api.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one thing that was done to be sure of history: a UUID, or {@code key:} and the id of a key. */
public record AuditActId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuditActId {}

    /** The one time that a key took over. */
    public static AuditActId ofKey(String keyId) {
        return new AuditActId("key:" + keyId);
    }

    @Override
    public String toString() {
        return value;
    }
}
