package dev.cinelog.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerRefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_REQUEST",
        "401, UNAUTHENTICATED",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "408, INVALID_REQUEST",
        "411, INVALID_REQUEST",
        "413, PAYLOAD_TOO_LARGE",
        "414, INVALID_REQUEST",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "431, INVALID_REQUEST",
        "500, INTERNAL_ERROR",
        "501, INVALID_REQUEST",
        "502, INTERNAL_ERROR",
        "505, INVALID_REQUEST"
    })
    void sayWhoseFaultItIs(int status, ErrorCode code) {
        assertThat(ContainerRefusals.of(status).code()).isEqualTo(code);
    }
}
