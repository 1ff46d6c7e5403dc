package dev.cinelog.api.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one API key of a person; says nothing about the key itself. */
public record ApiKeyId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApiKeyId {}

    @Override
    public String toString() {
        return value;
    }
}
