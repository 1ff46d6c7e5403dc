package dev.cinelog.api.generation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one job that makes one video: a UUID. */
public record GenerationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GenerationId {}

    @Override
    public String toString() {
        return value;
    }
}
