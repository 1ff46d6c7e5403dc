package dev.cinelog.rest.idempotency;

import jakarta.servlet.http.HttpServletRequest;

/** Which answers may be kept for those who send a request again. */
public final class KeptAnswers {

    private static final String FORBIDDEN = KeptAnswers.class.getName();

    private KeptAnswers() {}

    /** Has the answer to this request kept nowhere, not even sealed; the request sent again is a new one. */
    public static void forbid(HttpServletRequest request) {
        request.setAttribute(FORBIDDEN, true);
    }

    static boolean allowed(HttpServletRequest request) {
        return request.getAttribute(FORBIDDEN) == null;
    }
}
