package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code X-Request-Id}: what a person can quote, and an auditor can look up. */
@ExtendWith(CinelogExtension.class)
class RequestIdTest {

    private static final String HEADER = "X-Request-Id";

    private final Person ada;
    private final Api nobody;
    private final Api operator;

    RequestIdTest(RunningCinelog cinelog) {
        ada = cinelog.people().newcomer("ada");
        nobody = cinelog.api();
        operator = cinelog.operator();
    }

    @Test
    void isWhatHistoryKnowsTheRequestBy() {
        var order = ada.api()
                .post("/videos/create", Json.object("prompt", ScriptedGenerator.FAILING))
                .expect(201);
        Films.awaitStatus(ada, order.at("/id"), "failed");

        var id = order.header(HEADER).orElseThrow();

        await().untilAsserted(() -> assertThat(
                        operator.get("/audit/correlations/" + id).expect(200).text())
                .contains("VideoRequested"));
    }

    @Test
    void isInEveryAnswerAndOfOurMakingEachTime() {
        var request = Request.get("/auth/me").with(HEADER, "mine");

        assertThat(nobody.send(request).expect(401).header(HEADER).orElseThrow())
                .isNotEqualTo("mine")
                .isNotEqualTo(nobody.send(request).header(HEADER).orElseThrow());
        assertThat(nobody.get("/videos/nobody").expect(400).header(HEADER)).isPresent();
        assertThat(ada.api().get("/nowhere").expect(404).header(HEADER)).isPresent();
    }
}
