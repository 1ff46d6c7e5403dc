package dev.cinelog.app.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done once because of an event is not done again because the event is read again. */
class QuietRebuildTest {

    /** Everything that anybody is told or asked to do, by whatever way; only rebuilds themselves are left out. */
    private static final String EFFECTS = """
            select 'event ' || payload_type || ' ' || count(*) from event_store.domain_event
              where type <> 'ReadModel' group by payload_type
            union all select 'order ' || generation_id || ' ' || attempt from process.render_order
            union all select 'alarm ' || task_name || ' ' || task_instance from process.scheduled_task
            union all select 'saga ' || saga_id from process.saga_entry
            order by 1""";

    @Test
    void aRebuildOfEverythingSendsNothing() throws Exception {
        try (var cinelog = RunningCinelog.start(Map.of())) {
            var ada = cinelog.people().newcomer("ada");
            Films.ready(ada, "a red fox");
            Films.awaitStatus(ada, Films.ordered(ada, ScriptedGenerator.FAILING), "failed");
            var operator = cinelog.operator();
            var jdbc = cinelog.part(JdbcClient.class);
            var names = readModels(operator);
            var effects = effects(jdbc);
            var rendered = ScriptedGenerator.rendered();

            var rebuilds = names.stream().map(name -> rebuild(operator, name)).toList();

            assertThat(rebuilds)
                    .hasSizeGreaterThan(7)
                    .allSatisfy(rebuild -> await().atMost(Duration.ofSeconds(60))
                            .untilAsserted(
                                    () -> assertThat(operator.get(rebuild).at("/phase"))
                                            .isEqualTo("completed")));
            assertThat(effects(jdbc)).isEqualTo(effects);
            assertThat(ScriptedGenerator.rendered()).isEqualTo(rendered).isPositive();
        }
    }

    private static List<String> readModels(Api operator) {
        return operator.get("/ops/read-models")
                .json()
                .path("readModels")
                .valueStream()
                .map(readModel -> readModel.path("name").asString())
                .toList();
    }

    private static String rebuild(Api operator, String name) {
        return operator.post("/ops/read-models/" + name + "/rebuilds")
                .expect(202)
                .header("Location")
                .orElseThrow();
    }

    private static List<String> effects(JdbcClient jdbc) {
        return jdbc.sql(EFFECTS).query(String.class).list();
    }
}
