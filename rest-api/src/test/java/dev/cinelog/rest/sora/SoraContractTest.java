package dev.cinelog.rest.sora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.RefusalDetails;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class SoraContractTest {

    private final SoraContract contract = new SoraContract();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | INVALID_REQUEST
            401 | ACCOUNT_ERASED CREDENTIALS_CHANGED CREDENTIALS_WRONG SESSION_ENDED TOKEN_INVALID UNAUTHENTICATED
            403 | FORBIDDEN SIGN_IN_TOO_OLD
            404 | GENERATION_NOT_FOUND MEDIA_NOT_FOUND NOT_FOUND NOT_YOURS VIDEO_NOT_FOUND
            405 | METHOD_NOT_ALLOWED
            406 | NOT_ACCEPTABLE
            409 | CONCURRENT_CHANGE CONFLICT EMAIL_TAKEN NOT_READY NOT_RECREATABLE
            413 | PAYLOAD_TOO_LARGE
            415 | UNSUPPORTED_MEDIA_TYPE
            416 | RANGE_NOT_SATISFIABLE
            429 | BUSY QUEUE_FULL
            500 | INTERNAL_ERROR
            503 | STORAGE_LOW UNAVAILABLE
            """)
    void saysNoWithTheStatusThatItsFrontendReactsTo(int status, String codes) {
        assertThat(Arrays.stream(codes.split(" ")).map(ErrorCode::valueOf))
                .allSatisfy(code -> assertThat(contract.status(code).value())
                        .as(code.name())
                        .isEqualTo(status));
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryNoInThreeWords(ErrorCode code) {
        var body = JsonMapper.shared()
                .writeValueAsString(contract.body(new RefusalDetails(code, "It is like this.", List.of())));

        assertThat(body)
                .isEqualTo("{\"error\":\"%s\",\"message\":\"It is like this.\",\"statusCode\":%d}"
                        .formatted(code, contract.status(code).value()));
    }

    @Test
    void namesTheFieldsThatWereWrong() {
        var details =
                new RefusalDetails(ErrorCode.INVALID_REQUEST, "a is wrong.", List.of(new FieldError("a", "is wrong.")));

        assertThat(JsonMapper.shared().writeValueAsString(contract.body(details)))
                .endsWith("\"fields\":[{\"field\":\"a\",\"message\":\"is wrong.\"}]}");
    }

    @ParameterizedTest
    @CsvSource({"/sora, true", "/sora/api/videos, true", "/soraya, false", "/api/videos, false", "/health, false"})
    void ownsWhatIsBelowItsPrefix(String path, boolean owns) {
        assertThat(contract.owns(path)).isEqualTo(owns);
    }
}
