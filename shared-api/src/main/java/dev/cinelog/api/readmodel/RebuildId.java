package dev.cinelog.api.readmodel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one rebuild, verification or undoing: a UUID. */
public record RebuildId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RebuildId {}

    @Override
    public String toString() {
        return value;
    }
}
