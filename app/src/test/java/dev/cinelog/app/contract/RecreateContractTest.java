package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code POST /videos/:id/recreate}. */
@ExtendWith(CinelogExtension.class)
class RecreateContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    RecreateContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void makesAVideoOfTheCallersFromThePromptOfAnother() {
        var video = Films.ready(ada, "a red fox");

        var made = golden.naming(video, "source").check("recreate", bob.api().post("/videos/" + video + "/recreate"));

        assertThat(made.at("/id")).isNotEqualTo(video);
        assertThat(ada.api().get("/videos/" + video).at("/status")).isEqualTo("completed");
    }

    @Test
    void triesAgainWhatFailed() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);
        Films.awaitStatus(ada, video, "failed");

        ada.api().post("/videos/" + video + "/recreate").expect(201);
        golden.check("recreate-not-ready-of-others", bob.api().post("/videos/" + video + "/recreate"));
    }

    @Test
    void doesNotKnowAnIdThatNobodyMade() {
        golden.check("recreate-unknown", bob.api().post("/videos/00000000-0000-7000-8000-000000000000/recreate"));
    }

    @Test
    void refusesWhatIsNoId() {
        golden.check("recreate-malformed-id", bob.api().post("/videos/42/recreate"));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("recreate-anonymous", nobody.post("/videos/00000000-0000-7000-8000-000000000000/recreate"));
    }
}
