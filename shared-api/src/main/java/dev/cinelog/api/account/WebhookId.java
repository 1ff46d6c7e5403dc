package dev.cinelog.api.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one address that a person wants to be told at: a UUID. */
public record WebhookId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookId {}

    @Override
    public String toString() {
        return value;
    }
}
