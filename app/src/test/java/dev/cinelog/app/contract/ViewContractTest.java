package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /videos/:id/view}. */
@ExtendWith(CinelogExtension.class)
class ViewContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    ViewContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void countsEveryViewerOnceAHalfHour() {
        var video = Films.ready(ada, "a red fox");
        var view = Request.of("POST", "/videos/" + video + "/view");

        golden.check("view", bob.api().send(view));
        golden.check("view-again", bob.api().send(view));
        ada.api().send(view).expect(200);
        golden.check("view-anonymous", nobody.send(view));
        nobody.send(view).expect(200);
        golden.check("view-session-in-body", nobody.send(view.json("{\"sessionId\":\"tab one\"}")));
        golden.check("view-session-in-header", nobody.send(view.with("X-Session-Id", "tab one")));
        nobody.send(view.json("{}").with("X-Session-Id", "tab two")).expect(200);

        assertThat(nobody.get("/videos/" + video).json().path("views").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view-session-number   | {"sessionId":42}
            view-session-control  | {"sessionId":"a\\u0007b"}
            view-bad-json         | {"sessionId":
            """)
    void refusesWhatIsNoSession(String name, String body) {
        golden.check(name, nobody.post("/videos/00000000-0000-7000-8000-000000000000/view", body));
    }

    @Test
    void refusesASessionOfMoreThan128Characters() {
        var session = "s".repeat(129);

        golden.naming(session, "129 times s")
                .check(
                        "view-session-too-long",
                        nobody.post(
                                "/videos/00000000-0000-7000-8000-000000000000/view",
                                Json.object("sessionId", session)));
    }

    @Test
    void doesNotKnowWhatOthersHaveNotFinished() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);

        golden.check("view-not-ready-of-others", nobody.post("/videos/" + video + "/view"));
    }

    @Test
    void doesNotKnowAnIdThatNobodyMade() {
        golden.check("view-unknown", nobody.post("/videos/00000000-0000-7000-8000-000000000000/view"));
    }

    @Test
    void refusesWhatIsNoId() {
        golden.check("view-malformed-id", nobody.post("/videos/42/view"));
    }
}
