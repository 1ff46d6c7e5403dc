package dev.cinelog.rest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.RefusalDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class FeedContractTest {

    private final FeedContract contract = new FeedContract();

    @Test
    void saysEveryNoWithTheStatusThatFrontendsReactTo() {
        Map<Integer, String> byStatus = Arrays.stream(ErrorCode.values())
                .collect(Collectors.groupingBy(
                        code -> contract.status(code).value(),
                        TreeMap::new,
                        Collectors.mapping(ErrorCode::name, Collectors.joining(" "))));

        assertThat(byStatus)
                .isEqualTo(Map.ofEntries(
                        Map.entry(400, "INVALID_REQUEST"),
                        Map.entry(
                                401,
                                "ACCOUNT_ERASED CREDENTIALS_CHANGED CREDENTIALS_WRONG SESSION_ENDED TOKEN_INVALID"
                                        + " UNAUTHENTICATED"),
                        Map.entry(403, "FORBIDDEN NOT_YOURS SIGN_IN_TOO_OLD"),
                        Map.entry(
                                404,
                                "ACCOUNT_NOT_FOUND GENERATION_NOT_FOUND MEDIA_NOT_FOUND NOT_FOUND PROJECT_NOT_FOUND"
                                        + " READ_MODEL_NOT_FOUND REBUILD_NOT_FOUND VIDEO_NOT_FOUND"),
                        Map.entry(405, "METHOD_NOT_ALLOWED"),
                        Map.entry(406, "NOT_ACCEPTABLE"),
                        Map.entry(
                                409,
                                "ALREADY_EXISTS CONCURRENT_CHANGE CONFLICT EMAIL_TAKEN GENERATION_ENDED"
                                        + " GENERATION_RUNNING IDEMPOTENCY_IN_PROGRESS IDENTITY_TAKEN NOT_READY"
                                        + " NOT_RECREATABLE REBUILD_NOT_RUNNING REBUILD_RUNNING USERNAME_TAKEN"),
                        Map.entry(413, "PAYLOAD_TOO_LARGE"),
                        Map.entry(415, "UNSUPPORTED_MEDIA_TYPE"),
                        Map.entry(416, "RANGE_NOT_SATISFIABLE"),
                        Map.entry(422, "IDEMPOTENCY_MISMATCH"),
                        Map.entry(429, "BUSY QUEUE_FULL RATE_LIMITED"),
                        Map.entry(500, "INTERNAL_ERROR"),
                        Map.entry(503, "NOT_CONFIGURED STORAGE_LOW UNAVAILABLE")));
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryNoAsAnApiError(ErrorCode code) {
        var body = JsonMapper.shared()
                .writeValueAsString(contract.body(new RefusalDetails(code, "It is like this.", List.of())));

        assertThat(body)
                .isEqualTo("{\"message\":\"It is like this.\",\"statusCode\":%d,\"error\":\"%s\"}"
                        .formatted(contract.status(code).value(), code));
    }

    @Test
    void namesTheFieldsThatWereWrong() {
        var details =
                new RefusalDetails(ErrorCode.INVALID_REQUEST, "a is wrong.", List.of(new FieldError("a", "is wrong.")));

        assertThat(JsonMapper.shared().writeValueAsString(contract.body(details)))
                .endsWith("\"fields\":[{\"field\":\"a\",\"message\":\"is wrong.\"}]}");
    }

    @ParameterizedTest
    @CsvSource({"/videos/feed, true", "/users/top, true", "/auth/login, false", "/, false"})
    void ownsVideosAndUsers(String path, boolean owns) {
        assertThat(contract.owns(path)).isEqualTo(owns);
    }
}
