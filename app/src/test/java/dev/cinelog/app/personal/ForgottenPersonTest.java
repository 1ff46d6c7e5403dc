package dev.cinelog.app.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.query.projection.LiveProjections;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grace uses everything there is and asks to be forgotten. */
class ForgottenPersonTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Remains remains = new Remains(FullLife.WORDS);

    @Test
    void nothingOfHerIsLeftAndHerAddressIsFree() throws Exception {
        try (var logged = new LoggedLines();
                var cinelog = RunningCinelog.start(Map.of("cinelog.limits.store", "postgres"))) {
            var grace = FullLife.begin(cinelog.people());
            var bob = cinelog.people().newcomer("bob");
            FullLife.lead(grace, bob);
            assertThat(remains.in(cinelog.part(JdbcClient.class))).noneMatch(found -> found.startsWith("event_store."));
            knowsWhatIsKnown(grace);

            asksToBeForgotten(cinelog, grace);
            nothingIsLeft(cinelog);
            readModelsAreMadeAnew(cinelog, bob);
            nothingIsLeft(cinelog);
            assertThat(logged.lines()).noneMatch(remains::in);
            comesBackAsSomebodyNew(cinelog, grace);
        }
    }

    private static void knowsWhatIsKnown(Person grace) {
        var export = grace.api().get("/users/me/export").expect(200);

        assertThat(export.at("/account/email")).isEqualTo(FullLife.EMAIL);
        assertThat(export.json().path("jobs")).hasSize(2);
        assertThat(export.json().path("projects")).hasSize(1);
        assertThat(export.json().path("apiKeys")).hasSize(1);
        assertThat(export.text())
                .contains("harvard mark", "VideoRequested", "[secret]")
                .doesNotContain("$2a$");
        assertThat(export.json().path("events"))
                .allSatisfy(event -> assertThat(event.at("/payload/accountId").asString(grace.id()))
                        .isEqualTo(grace.id()));
    }

    private static void asksToBeForgotten(RunningCinelog cinelog, Person grace) {
        grace.api()
                .send(Request.of("DELETE", "/users/me").json(Json.object("password", "wrong password")))
                .expect(401);
        grace.api()
                .send(Request.of("DELETE", "/users/me").json(Json.object("password", grace.password())))
                .expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(cinelog.operator()
                                .get("/audit/Account/" + grace.id())
                                .text())
                        .contains("PersonalDataErased"));
        await().atMost(PATIENCE).untilAsserted(() -> grace.api().get("/auth/me").expect(401));
        var refused =
                cinelog.api().post("/auth/login", Json.object("email", FullLife.EMAIL, "password", grace.password()));
        assertThat(refused.status()).isEqualTo(401);
    }

    private void nothingIsLeft(RunningCinelog cinelog) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(remains.in(cinelog.part(JdbcClient.class))).isEmpty();
            assertThat(remains.in(cinelog.data().resolve("media"))).isEmpty();
        });
    }

    private static void readModelsAreMadeAnew(RunningCinelog cinelog, Person bob) {
        var jdbc = cinelog.part(JdbcClient.class);
        var schemas = readModels(jdbc);
        assertThat(schemas).isNotEmpty();
        cinelog.part(LiveProjections.class).stop();
        schemas.forEach(
                schema -> jdbc.sql("drop schema %s cascade".formatted(schema)).update());
        jdbc.sql("delete from process.token where processor like 'projection.%'")
                .update();
        cinelog.restart();
        var rebuilt = cinelog.part(JdbcClient.class);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(cinelog.people().signIn(bob).id()).isEqualTo(bob.id()));
        assertThat(readModels(rebuilt)).isEqualTo(schemas);
        assertThat(schemas)
                .allSatisfy(schema -> assertThat(rebuilt.sql("select count(*) from %s.dead_letter".formatted(schema))
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    private static List<String> readModels(JdbcClient jdbc) {
        return jdbc.sql("select nspname::text from pg_namespace where nspname like 'readmodel_%' order by 1")
                .query(String.class)
                .list();
    }

    private void comesBackAsSomebodyNew(RunningCinelog cinelog, Person grace) {
        var again = FullLife.begin(cinelog.people());

        assertThat(again.id()).isNotEqualTo(grace.id());
        assertThat(again.api().get("/users/me/export").expect(200).text())
                .doesNotContain(grace.id())
                .doesNotContain(FullLife.PROMPT);
    }
}
