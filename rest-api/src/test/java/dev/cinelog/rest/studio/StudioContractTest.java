package dev.cinelog.rest.studio;

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

class StudioContractTest {

    private final StudioContract contract = new StudioContract();

    @ParameterizedTest
    @CsvSource({
        "CREDENTIALS_WRONG, 401, authentication_error",
        "UNAUTHENTICATED, 401, authentication_error",
        "NOT_YOURS, 403, authorization_error",
        "ACCOUNT_NOT_FOUND, 404, user_not_found",
        "TOKEN_INVALID, 401, invalid_token",
        "SESSION_ENDED, 401, invalid_token",
        "EMAIL_TAKEN, 409, duplicate_email",
        "INVALID_REQUEST, 400, validation_error",
        "GENERATION_ENDED, 409, job_ended",
        "GENERATION_NOT_FOUND, 404, job_not_found",
        "PROJECT_NOT_FOUND, 404, project_not_found",
        "RATE_LIMITED, 429, rate_limited"
    })
    void callsWhatIsWrongByTheNamesOfTheDocument(ErrorCode code, int status, String word) {
        assertThat(problem(code)).contains("\"status\":" + status + ",").contains("\"code\":\"" + word + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryNoAsAProblem(ErrorCode code) {
        var status = contract.status(code);

        assertThat(problem(code))
                .matches(
                        "\\{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"It is like this.\",\"code\":\"[a-z_]+\"}"
                                .formatted(status.getReasonPhrase(), status.value()));
    }

    @Test
    void namesTheFieldsThatWereWrong() {
        var details =
                new RefusalDetails(ErrorCode.INVALID_REQUEST, "a is wrong.", List.of(new FieldError("a", "is wrong.")));

        assertThat(JsonMapper.shared().writeValueAsString(contract.body(details)))
                .endsWith("\"errors\":[{\"field\":\"a\",\"message\":\"is wrong.\"}]}");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1, true", "/api/v1/jobs, true", "/api/v10/jobs, false", "/v1/videos, false", "/api/auth, false"})
    void ownsWhatLiesBelowItsVersion(String path, boolean owns) {
        assertThat(contract.owns(path)).isEqualTo(owns);
    }

    private String problem(ErrorCode code) {
        return JsonMapper.shared()
                .writeValueAsString(contract.body(new RefusalDetails(code, "It is like this.", List.of())));
    }
}
