package dev.cinelog.rest.studio;

import dev.cinelog.api.ErrorCode;
import java.util.Locale;

/** What programs read of a problem: the five error types of the document, and our own names for everything else. */
final class ProblemCodes {

    private ProblemCodes() {}

    static String of(ErrorCode code) {
        return switch (code) {
            case ACCOUNT_ERASED, CREDENTIALS_CHANGED, CREDENTIALS_WRONG, UNAUTHENTICATED -> "authentication_error";
            case FORBIDDEN, NOT_YOURS -> "authorization_error";
            case ACCOUNT_NOT_FOUND -> "user_not_found";
            case SESSION_ENDED, TOKEN_INVALID -> "invalid_token";
            case EMAIL_TAKEN -> "duplicate_email";
            case USERNAME_TAKEN -> "duplicate_username";
            case INVALID_REQUEST -> "validation_error";
            case GENERATION_ENDED -> "job_ended";
            case GENERATION_NOT_FOUND -> "job_not_found";
            case GENERATION_RUNNING -> "job_running";
            case ALREADY_EXISTS,
                    BUSY,
                    CONCURRENT_CHANGE,
                    CONFLICT,
                    IDEMPOTENCY_IN_PROGRESS,
                    IDEMPOTENCY_MISMATCH,
                    IDENTITY_TAKEN,
                    INTERNAL_ERROR,
                    MEDIA_NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    NOT_CONFIGURED,
                    NOT_FOUND,
                    NOT_READY,
                    NOT_RECREATABLE,
                    PAYLOAD_TOO_LARGE,
                    PROJECT_NOT_FOUND,
                    READ_MODEL_NOT_FOUND,
                    REBUILD_NOT_FOUND,
                    REBUILD_NOT_RUNNING,
                    REBUILD_RUNNING,
                    QUEUE_FULL,
                    RANGE_NOT_SATISFIABLE,
                    RATE_LIMITED,
                    SIGN_IN_TOO_OLD,
                    STORAGE_LOW,
                    UNAVAILABLE,
                    UNSUPPORTED_MEDIA_TYPE,
                    VIDEO_NOT_FOUND -> code.name().toLowerCase(Locale.ROOT);
        };
    }
}
