package dev.cinelog.api.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a project: a UUID. */
public record ProjectId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {}

    @Override
    public String toString() {
        return value;
    }
}
