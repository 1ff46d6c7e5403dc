package dev.cinelog.rest.error;

import java.io.IOException;
import java.io.Serial;

/** A request body went past the limit while it was read. */
final class BodyTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("more than " + limit + " bytes");
    }

    static boolean causes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return true;
            }
        }
        return false;
    }
}
