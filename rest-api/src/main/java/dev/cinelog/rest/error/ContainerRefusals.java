package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import java.util.List;

/** What the servlet container refuses by a status alone, as a refusal of ours. */
final class ContainerRefusals {

    private ContainerRefusals() {}

    static RefusalDetails of(int status) {
        return switch (status) {
            case 401 -> details(ErrorCode.UNAUTHENTICATED, "Please sign in.");
            case 403 -> details(ErrorCode.FORBIDDEN, "You may not do this.");
            case 404 -> details(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            case 405 -> details(ErrorCode.METHOD_NOT_ALLOWED, "This method is not allowed here.");
            case 406 -> details(ErrorCode.NOT_ACCEPTABLE, "This can only be had as application/json.");
            case 413 -> details(ErrorCode.PAYLOAD_TOO_LARGE, "The request body is too large.");
            case 415 -> details(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
            case 503 -> details(ErrorCode.UNAVAILABLE, "This does not work at the moment. Please try again.");
            default ->
                isAboutTheRequest(status)
                        ? details(ErrorCode.INVALID_REQUEST, "The request could not be understood.")
                        : details(ErrorCode.INTERNAL_ERROR, "Something went wrong on our side. Please try again.");
        };
    }

    /** 501 is about a transfer encoding, 505 about a version of HTTP. */
    private static boolean isAboutTheRequest(int status) {
        return (status >= 400 && status < 500) || status == 501 || status == 505;
    }

    private static RefusalDetails details(ErrorCode code, String message) {
        return new RefusalDetails(code, message, List.of());
    }
}
