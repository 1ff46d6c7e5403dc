package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The paths of the videos protocol, and how it says no. */
public final class VideosApiContract implements Contract {

    static final String NO_SUCH_VIDEO = "There is no such video.";

    @Override
    public String name() {
        return "v1";
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/v1") || path.startsWith("/v1/");
    }

    /** What is not ready is not there yet, as in that protocol; nor is what is somebody else's. */
    @Override
    public HttpStatus status(ErrorCode code) {
        return code == ErrorCode.NOT_READY || code == ErrorCode.NOT_YOURS
                ? HttpStatus.NOT_FOUND
                : Contract.super.status(code);
    }

    @Override
    public Object body(RefusalDetails details) {
        var status = status(details.code());
        return ErrorEnvelope.of(message(details), type(status), param(details), code(status, details));
    }

    /** The protocol has room for one field; a person reads of all of them. And nobody learns what others have. */
    private static String message(RefusalDetails details) {
        if (isNoVideo(details.code()) && details.fields().isEmpty()) {
            return NO_SUCH_VIDEO;
        }
        if (details.code() == ErrorCode.UNAUTHENTICATED) {
            return "Send an API key, or an access token, in the header Authorization: Bearer.";
        }
        if (details.code() == ErrorCode.TOKEN_INVALID) {
            return "The API key or access token is unknown, has expired, or was revoked.";
        }
        return details.fields().size() < 2
                ? details.message()
                : details.fields().stream()
                        .map(field -> field.field() + " " + field.message())
                        .collect(Collectors.joining(" "));
    }

    /** A video of others is as absent as one that was never there. */
    private static boolean isNoVideo(ErrorCode code) {
        return code == ErrorCode.NOT_YOURS
                || code == ErrorCode.GENERATION_NOT_FOUND
                || code == ErrorCode.VIDEO_NOT_FOUND;
    }

    private static String type(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "permission_error";
            case CONFLICT -> "conflict";
            case TOO_MANY_REQUESTS -> "rate_limit_error";
            default -> status.is5xxServerError() ? "server_error" : "invalid_request_error";
        };
    }

    private static String code(HttpStatus status, RefusalDetails details) {
        return switch (status) {
            case UNAUTHORIZED -> "invalid_api_key";
            case TOO_MANY_REQUESTS -> "rate_limit_exceeded";
            default ->
                switch (details.code()) {
                    case NOT_READY -> "video_not_ready";
                    case NOT_YOURS, GENERATION_NOT_FOUND, VIDEO_NOT_FOUND -> "video_not_found";
                    case NOT_FOUND -> (details.fields().isEmpty() ? "" : param(details) + "_") + "not_found";
                    case INVALID_REQUEST -> details.fields().isEmpty() ? "invalid_request" : "invalid_value";
                    default -> details.code().name().toLowerCase(Locale.ROOT);
                };
        };
    }

    private static @Nullable String param(RefusalDetails details) {
        return details.fields().isEmpty() ? null : details.fields().get(0).field();
    }
}
