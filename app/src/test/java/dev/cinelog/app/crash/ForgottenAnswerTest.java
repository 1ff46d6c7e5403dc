package dev.cinelog.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that ended between doing what it was asked and remembering what it answered. */
class ForgottenAnswerTest {

    @Test
    void createsNoSecondThing() throws Exception {
        try (var cinelog = RunningCinelog.start(Map.of())) {
            var ada = cinelog.people().newcomer("ada");
            var made = create(ada.api()).expect(201).at("/id");
            forget(cinelog.part(JdbcClient.class));
            cinelog.restart();
            var adaAgain = cinelog.api().bearing("ada", ada.accessToken());
            assertThat(create(adaAgain).expect(409).at("/error")).isEqualTo("IDEMPOTENCY_IN_PROGRESS");

            endLease(cinelog.part(JdbcClient.class));
            var again = create(adaAgain).expect(201);

            assertThat(again.at("/id")).isEqualTo(made);
            assertThat(again.header("Idempotency-Replayed")).isEmpty();
            assertThat(create(adaAgain).expect(201).header("Idempotency-Replayed"))
                    .contains("true");
            assertThat(adaAgain.get("/users/" + ada.id() + "/videos").json()).hasSize(1);
        }
    }

    @Test
    void answersAsBeforeWhereItWasRemembered() throws Exception {
        try (var cinelog = RunningCinelog.start(Map.of())) {
            var ada = cinelog.people().newcomer("ada");
            var first = create(ada.api()).expect(201);

            cinelog.restart();

            assertThat(create(cinelog.api().bearing("ada", ada.accessToken())).text())
                    .isEqualTo(first.text());
        }
    }

    private static void forget(JdbcClient jdbc) {
        jdbc.sql("update process.idempotency set state = 'running', status = null, content_type = null, body = null")
                .update();
    }

    private static void endLease(JdbcClient jdbc) {
        jdbc.sql("update process.idempotency set lease_until = clock_timestamp() - interval '1 s'")
                .update();
    }

    private static Answer create(Api api) {
        return api.send(Request.of("POST", "/videos/create")
                .with("Idempotency-Key", "once")
                .json("{\"prompt\":\"one fox\"}"));
    }
}
