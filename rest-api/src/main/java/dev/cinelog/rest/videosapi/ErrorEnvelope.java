package dev.cinelog.rest.videosapi;

import org.jspecify.annotations.Nullable;

/** How this contract says no. */
record ErrorEnvelope(Reason error) {

    /**
     * Why.
     *
     * @param param the first field that was wrong, if it was one
     * @param code stable, lower case
     */
    record Reason(String message, String type, @Nullable String param, String code) {}

    static ErrorEnvelope of(String message, String type, @Nullable String param, String code) {
        return new ErrorEnvelope(new Reason(message, type, param, code));
    }
}
