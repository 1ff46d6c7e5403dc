package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What the provider calls a video; always fit to stand in a path. */
public record RemoteVideoId(@JsonValue String value) {

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RemoteVideoId {
        if (!FIT.matcher(value).matches()) {
            throw new IllegalArgumentException("This is no id of a video.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
