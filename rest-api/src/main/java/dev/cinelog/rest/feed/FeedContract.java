package dev.cinelog.rest.feed;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import org.springframework.http.HttpStatus;

/** The paths and the errors of the feed; it stands at the root and owns what no other contract claims. */
public final class FeedContract implements Contract {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean owns(String path) {
        return path.startsWith("/videos") || path.startsWith("/users");
    }

    @Override
    public HttpStatus status(ErrorCode code) {
        return switch (code) {
            case INVALID_REQUEST -> HttpStatus.BAD_REQUEST;
            case CREDENTIALS_WRONG,
                    CREDENTIALS_CHANGED,
                    SESSION_ENDED,
                    TOKEN_INVALID,
                    UNAUTHENTICATED,
                    ACCOUNT_ERASED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN, NOT_YOURS, SIGN_IN_TOO_OLD -> HttpStatus.FORBIDDEN;
            case NOT_FOUND,
                    ACCOUNT_NOT_FOUND,
                    GENERATION_NOT_FOUND,
                    MEDIA_NOT_FOUND,
                    PROJECT_NOT_FOUND,
                    READ_MODEL_NOT_FOUND,
                    REBUILD_NOT_FOUND,
                    VIDEO_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case ALREADY_EXISTS,
                    CONCURRENT_CHANGE,
                    CONFLICT,
                    EMAIL_TAKEN,
                    GENERATION_ENDED,
                    GENERATION_RUNNING,
                    REBUILD_NOT_RUNNING,
                    REBUILD_RUNNING,
                    IDEMPOTENCY_IN_PROGRESS,
                    IDENTITY_TAKEN,
                    NOT_READY,
                    NOT_RECREATABLE,
                    USERNAME_TAKEN -> HttpStatus.CONFLICT;
            case PAYLOAD_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case RANGE_NOT_SATISFIABLE -> HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
            case IDEMPOTENCY_MISMATCH -> HttpStatus.UNPROCESSABLE_CONTENT;
            case BUSY, QUEUE_FULL, RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            case NOT_CONFIGURED, STORAGE_LOW, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    @Override
    public Object body(RefusalDetails details) {
        return new ApiError(
                details.message(),
                status(details.code()).value(),
                details.code().name(),
                details.fields());
    }
}
