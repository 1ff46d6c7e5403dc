package dev.cinelog.api.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a normalised e-mail address, user name or foreign identity by its keyed hash, so that history never shows it. */
public record LoginNameId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LoginNameId {}

    @Override
    public String toString() {
        return value;
    }
}
