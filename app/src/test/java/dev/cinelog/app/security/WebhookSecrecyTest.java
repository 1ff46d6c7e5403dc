package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Receiver;
import dev.cinelog.app.running.RunningCinelog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a webhook's address and its secret are never told to. */
class WebhookSecrecyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As if seven tries over many hours had failed before. */
    private static final String LAST_TRY = """
            update process.outbox set execution_time = now(), version = version + 1,
            task_data = convert_to(replace(convert_from(task_data, 'UTF8'), '"tries":1', '"tries":7'), 'UTF8')
            where convert_from(task_data, 'UTF8') like '%"tries":1%' and not picked""";

    @Test
    void givingUpIsWarnedOfWithoutThem() throws Exception {
        try (var cinelog = RunningCinelog.start(Map.of("cinelog.webhooks.allowed-hosts", Receiver.HOST));
                var receiver = new Receiver(number -> 500);
                var log = new WarningLog(Logger.ROOT_LOGGER_NAME)) {
            var ada = cinelog.people().newcomer("ada");
            var webhook = ada.api()
                    .post("/auth/webhooks", Json.object("url", receiver.url()))
                    .expect(201);
            var jdbc = cinelog.part(JdbcClient.class);
            Films.ready(ada, "a fox");
            await().atMost(PATIENCE).until(() -> jdbc.sql(LAST_TRY).update() == 1);
            await().atMost(PATIENCE).until(() -> !warnings(log).isEmpty());

            assertThat(warnings(log))
                    .singleElement()
                    .asString()
                    .matches("Gave up on telling webhook " + webhook.at("/id")
                            + " of evt_[0-9a-f-]{36} after 8 tries: answered 500");
            assertThat(String.join("\n", log.everything())).doesNotContain(receiver.token(), webhook.at("/secret"));
            assertThat(cinelog.operator()
                            .get("/audit/Account/" + ada.id())
                            .expect(200)
                            .text())
                    .contains("WebhookRegistered", "\"url\":\"[masked]\"")
                    .doesNotContain(receiver.token(), webhook.at("/secret"));
            assertThat(cinelog.operator()
                            .get("/actuator/prometheus")
                            .expect(200)
                            .text())
                    .contains("cinelog_webhooks_total{outcome=\"given_up\"} 1.0");
            assertThat(jdbc.sql("select count(*) from process.outbox")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static List<String> warnings(WarningLog log) {
        return log.lines().stream().filter(line -> line.startsWith("Gave up")).toList();
    }
}
