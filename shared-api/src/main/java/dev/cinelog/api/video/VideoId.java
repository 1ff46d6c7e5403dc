package dev.cinelog.api.video;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a video on every contract: a UUID. */
public record VideoId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VideoId {}

    @Override
    public String toString() {
        return value;
    }
}
