package dev.cinelog.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.ReceivedNotice;
import dev.cinelog.app.running.Receiver;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program is told what becomes of its owner's videos, and of nobody else's. */
class WebhookStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aProgramIsToldOfEveryVideoOnceItEnded() throws Exception {
        try (var cinelog = RunningCinelog.start(Map.of("cinelog.webhooks.allowed-hosts", Receiver.HOST));
                var everything = new Receiver(number -> 200);
                var failures = new Receiver(number -> 200)) {
            var ada = cinelog.people().newcomer("ada");
            var eve = cinelog.people().newcomer("eve");
            var secret =
                    register(ada, everything, "video.completed", "video.failed").at("/secret");
            register(ada, failures, "video.failed");

            var notOurs = Films.ready(eve, "an owl");
            var ready = Films.ready(ada, "a fox");
            var failed = Films.awaitStatus(ada, Films.ordered(ada, ScriptedGenerator.FAILING), "failed");

            await().atMost(PATIENCE).until(() -> everything.received().size() == 2);
            await().atMost(PATIENCE).until(() -> failures.received().size() == 1);
            assertTold(everything.received(), "video.completed", ready);
            assertTold(everything.received(), "video.failed", failed);
            assertTold(failures.received(), "video.failed", failed);
            assertThat(everything.received()).allSatisfy(notice -> {
                assertThat(notice.signature()).isEqualTo(notice.expectedSignature(secret));
                assertThat(notice.body()).doesNotContain(notOurs);
            });
            assertThat(failures.received().get(0).signature())
                    .isNotEqualTo(failures.received().get(0).expectedSignature(secret));
        }
    }

    private static void assertTold(List<ReceivedNotice> received, String type, String video) {
        assertThat(received)
                .filteredOn(notice -> notice.json().at("/type").asString().equals(type))
                .singleElement()
                .satisfies(notice -> {
                    var json = notice.json();
                    assertThat(json.at("/data/id").asString()).isEqualTo(video);
                    assertThat(json.at("/object").asString()).isEqualTo("event");
                    assertThat(json.at("/id").asString()).startsWith("evt_").isEqualTo(notice.id());
                    assertThat(Instant.ofEpochSecond(json.at("/created_at").asLong()))
                            .isBetween(Instant.now().minus(PATIENCE.multipliedBy(3)), Instant.now());
                });
    }

    private static Answer register(Person person, Receiver receiver, String... events) {
        return person.api()
                .post("/auth/webhooks", Json.object("url", receiver.url(), "events", List.of(events)))
                .expect(201);
    }
}
