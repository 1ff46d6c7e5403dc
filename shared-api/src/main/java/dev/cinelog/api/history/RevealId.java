package dev.cinelog.api.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one look at personal data: a UUID. */
public record RevealId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RevealId {}

    @Override
    public String toString() {
        return value;
    }
}
