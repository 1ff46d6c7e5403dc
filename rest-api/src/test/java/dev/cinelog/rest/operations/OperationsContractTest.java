package dev.cinelog.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class OperationsContractTest {

    private final OperationsContract contract = new OperationsContract();

    @ParameterizedTest
    @EnumSource
    void saysEveryNoAsAProblem(ErrorCode code) {
        var status = contract.status(code);

        assertThat(JsonMapper.shared()
                        .writeValueAsString(contract.body(new RefusalDetails(code, "It is like this.", List.of()))))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"It is like this.\",\"code\":\"%s\"}"
                                .formatted(
                                        status.getReasonPhrase(),
                                        status.value(),
                                        code.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "/ops, true",
        "/ops/read-models, true",
        "/audit, true",
        "/audit/events, true",
        "/opsx, false",
        "/auditors, false",
        "/actuator/health, false"
    })
    void ownsWhatOperatorsAndAuditorsReach(String path, boolean owns) {
        assertThat(contract.owns(path)).isEqualTo(owns);
    }
}
