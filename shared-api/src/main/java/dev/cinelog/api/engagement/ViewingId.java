package dev.cinelog.api.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one viewer's half hour with one video by a keyed hash of the three. */
public record ViewingId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViewingId {}

    @Override
    public String toString() {
        return value;
    }
}
