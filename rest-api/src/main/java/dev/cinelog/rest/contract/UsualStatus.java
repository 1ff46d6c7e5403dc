package dev.cinelog.rest.contract;

import dev.cinelog.api.ErrorCode;
import org.springframework.http.HttpStatus;

/** The HTTP status of a refusal, unless a contract has another for it. A new code does not compile before it has one here. */
final class UsualStatus {

    private UsualStatus() {}

    static HttpStatus of(ErrorCode code) {
        return switch (code) {
            case INVALID_REQUEST -> HttpStatus.BAD_REQUEST;
            case ACCOUNT_ERASED,
                    CREDENTIALS_CHANGED,
                    CREDENTIALS_WRONG,
                    SESSION_ENDED,
                    TOKEN_INVALID,
                    UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN, NOT_YOURS, SIGN_IN_TOO_OLD -> HttpStatus.FORBIDDEN;
            case ACCOUNT_NOT_FOUND,
                    GENERATION_NOT_FOUND,
                    MEDIA_NOT_FOUND,
                    NOT_FOUND,
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
                    IDEMPOTENCY_IN_PROGRESS,
                    IDENTITY_TAKEN,
                    NOT_READY,
                    NOT_RECREATABLE,
                    REBUILD_NOT_RUNNING,
                    REBUILD_RUNNING,
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
}
