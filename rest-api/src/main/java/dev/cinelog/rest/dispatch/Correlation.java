package dev.cinelog.rest.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;

/** The id of a request: one for all of its commands, so that history knows them as one. */
final class Correlation {

    private static final String ATTRIBUTE = Correlation.class.getName();

    private Correlation() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var fresh = UuidCreator.getTimeOrderedEpoch().toString();
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
