package dev.cinelog.api.readmodel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a read model, as operators say it: {@code feed}. */
public record ReadModelName(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReadModelName {}

    @Override
    public String toString() {
        return value;
    }
}
