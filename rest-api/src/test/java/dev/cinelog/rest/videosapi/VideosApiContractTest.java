package dev.cinelog.rest.videosapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.RefusalDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class VideosApiContractTest {

    private final VideosApiContract contract = new VideosApiContract();

    @ParameterizedTest
    @CsvSource({
        "INVALID_REQUEST, 400, invalid_request_error, invalid_request",
        "FORBIDDEN, 403, permission_error, forbidden",
        "NOT_READY, 404, invalid_request_error, video_not_ready",
        "NOT_FOUND, 404, invalid_request_error, not_found",
        "METHOD_NOT_ALLOWED, 405, invalid_request_error, method_not_allowed",
        "CONFLICT, 409, conflict, conflict",
        "NOT_RECREATABLE, 409, conflict, not_recreatable",
        "PAYLOAD_TOO_LARGE, 413, invalid_request_error, payload_too_large",
        "UNSUPPORTED_MEDIA_TYPE, 415, invalid_request_error, unsupported_media_type",
        "RANGE_NOT_SATISFIABLE, 416, invalid_request_error, range_not_satisfiable",
        "BUSY, 429, rate_limit_error, rate_limit_exceeded",
        "IDEMPOTENCY_MISMATCH, 422, invalid_request_error, idempotency_mismatch",
        "RATE_LIMITED, 429, rate_limit_error, rate_limit_exceeded",
        "QUEUE_FULL, 429, rate_limit_error, rate_limit_exceeded",
        "INTERNAL_ERROR, 500, server_error, internal_error",
        "STORAGE_LOW, 503, server_error, storage_low",
        "UNAVAILABLE, 503, server_error, unavailable"
    })
    void saysNoAsThatProtocolDoes(ErrorCode code, int status, String type, String name) {
        assertThat(contract.status(code).value()).isEqualTo(status);
        assertThat(body(code))
                .isEqualTo(
                        "{\"error\":{\"message\":\"It is like this.\",\"type\":\"%s\",\"param\":null,\"code\":\"%s\"}}"
                                .formatted(type, name));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAUTHENTICATED", "TOKEN_INVALID"})
    void speaksOfKeysToProgramsThatHaveNone(ErrorCode code) {
        assertThat(contract.status(code).value()).isEqualTo(401);
        assertThat(body(code))
                .contains("API key")
                .endsWith("\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"invalid_api_key\"}}");
    }

    @ParameterizedTest
    @EnumSource
    void hasATypeForEveryNo(ErrorCode code) {
        assertThat(body(code))
                .containsPattern("\"type\":\"(invalid_request|permission|rate_limit|server)_error|conflict\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATION_NOT_FOUND", "VIDEO_NOT_FOUND", "NOT_YOURS"})
    void tellsNobodyWhetherAVideoIsSomebodyElses(ErrorCode code) {
        assertThat(contract.status(code).value()).isEqualTo(404);
        assertThat(body(code))
                .isEqualTo("{\"error\":{\"message\":\"There is no such video.\","
                        + "\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"video_not_found\"}}");
    }

    @Test
    void namesEveryFieldThatWasWrong() {
        var fields = List.of(new FieldError("size", "is odd."), new FieldError("seconds", "are too many."));

        var body = contract.body(new RefusalDetails(ErrorCode.INVALID_REQUEST, "size is odd.", fields));

        assertThat(JsonMapper.shared().writeValueAsString(body))
                .isEqualTo("{\"error\":{\"message\":\"size is odd. seconds are too many.\","
                        + "\"type\":\"invalid_request_error\",\"param\":\"size\",\"code\":\"invalid_value\"}}");
    }

    @Test
    void namesWhatWasNotFound() {
        var fields = List.of(new FieldError("model", "is not known."));

        var body = contract.body(new RefusalDetails(ErrorCode.NOT_FOUND, "There is no model.", fields));

        assertThat(JsonMapper.shared().writeValueAsString(body)).endsWith("\"code\":\"model_not_found\"}}");
    }

    @ParameterizedTest
    @CsvSource({"/v1, true", "/v1/videos, true", "/v1/nowhere, true", "/v10, false", "/api/v1, false", "/videos, false"
    })
    void ownsWhatBeginsWithItsVersion(String path, boolean owns) {
        assertThat(contract.owns(path)).isEqualTo(owns);
    }

    private String body(ErrorCode code) {
        return JsonMapper.shared()
                .writeValueAsString(contract.body(new RefusalDetails(code, "It is like this.", List.of())));
    }
}
