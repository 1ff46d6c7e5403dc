package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.EventStream;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code GET /videos/:id/events}. */
@ExtendWith(CinelogExtension.class)
class EventsContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    EventsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void tellHowThingsStandAndThenEveryChange() {
        var video = Films.ready(ada, "a red fox");
        try (var events = nobody.follow("/videos/" + video + "/events")) {
            var first = events.next();
            bob.api().post("/videos/" + video + "/like").expect(200);

            golden.check("events", events.answer(first, events.next()));
        }
    }

    @Test
    void areTheAuthorsAloneUntilAVideoIsReady() {
        try (var hold = ScriptedGenerator.hold("a fox, held for the events of " + ada.username())) {
            var video = Films.ordered(ada, hold.prompt());
            Films.awaitProgress(ada, video, 30);

            try (var events = ada.api().follow("/videos/" + video + "/events")) {
                golden.check("events-processing", events.answer(events.next()));
            }
            golden.check("events-of-others", follow(bob.api(), video));
            golden.check("events-anonymous", follow(nobody, video));
        }
    }

    @Test
    void openWithATicketOnce() {
        try (var hold = ScriptedGenerator.hold("a fox, held for the ticket of " + ada.username())) {
            var video = Films.ordered(ada, hold.prompt());
            var ticket = ada.api().post("/auth/ticket").at("/ticket");
            var path = "/videos/" + video + "/events?ticket=" + ticket;

            try (var events = nobody.follow(path)) {
                assertThat(events.next()).containsEntry("event", "status");
            }
            golden.check("events-ticket-again", nobody.send(Request.get(path)));
        }
    }

    @Test
    void areNotOpenedForWhoeverOnlyLooks() {
        var video = Films.ready(ada, "a red fox that is looked at");

        golden.check("events-head", nobody.send(Request.of("HEAD", "/videos/" + video + "/events")));
        nobody.send(Request.of("HEAD", "/videos/00000000-0000-7000-8000-000000000000/events"))
                .expect(404);
    }

    @Test
    void endWithTheSessionTheyWereOpenedIn() {
        try (var events = openWhenSigningOut()) {
            assertThat(toItsEnd(events)).noneSatisfy(data -> assertThat(data).contains("completed"));
        }
    }

    /** The video is drawn on when the person has gone. */
    private EventStream openWhenSigningOut() {
        try (var hold = ScriptedGenerator.hold("a fox, held until " + ada.username() + " has signed out")) {
            var events = ada.api().follow("/videos/" + Films.ordered(ada, hold.prompt()) + "/events");
            assertThat(events.next()).containsEntry("event", "status");
            ada.api().post("/auth/logout").expect(204);
            await().untilAsserted(
                            () -> assertThat(ada.api().get("/auth/me").status()).isEqualTo(401));
            return events;
        }
    }

    @Test
    void doNotKnowAnIdThatNobodyMade() {
        golden.check("events-unknown", follow(nobody, "00000000-0000-7000-8000-000000000000"));
    }

    @Test
    void refuseWhatIsNoId() {
        golden.check("events-malformed-id", follow(nobody, "42"));
    }

    @Test
    void areNothingForThoseWhoWantJson() {
        var video = Films.ready(ada, "a red fox");

        golden.check(
                "events-not-acceptable",
                nobody.send(Request.get("/videos/" + video + "/events").with("Accept", "application/json")));
    }

    private static List<String> toItsEnd(EventStream events) {
        var data = new ArrayList<String>();
        for (var event = events.next(); event != null; event = events.next()) {
            data.add(String.valueOf(event.get("data")));
        }
        return data;
    }

    private static Answer follow(Api api, String video) {
        return api.send(
                new Request("GET", "/videos/" + video + "/events", Map.of("Accept", "text/event-stream"), null));
    }
}
