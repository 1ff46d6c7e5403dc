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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /videos/:id/like} and {@code …/dislike}. */
@ExtendWith(CinelogExtension.class)
class ReactionContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    ReactionContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void countsOneOpinionAPerson() {
        var video = Films.ready(ada, "a red fox");

        golden.check("like", bob.api().post("/videos/" + video + "/like"));
        golden.check("like-again", bob.api().post("/videos/" + video + "/like"));
        assertCounters(video, 1, 0);

        golden.check("dislike", bob.api().post("/videos/" + video + "/dislike"));
        assertCounters(video, 0, 1);

        bob.api().post("/videos/" + video + "/like").expect(200);
        assertCounters(video, 1, 0);
    }

    @Test
    void countsTheAuthorToo() {
        var video = Films.ready(ada, "a red fox");

        ada.api().post("/videos/" + video + "/like").expect(200);

        assertCounters(video, 1, 0);
    }

    @Test
    void doesNotKnowWhatOthersHaveNotFinished() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);

        golden.check("like-not-ready-of-others", bob.api().post("/videos/" + video + "/like"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "dislike"})
    void doesNotKnowAnIdThatNobodyMade(String reaction) {
        golden.check(reaction + "-unknown", bob.api().post("/videos/00000000-0000-7000-8000-000000000000/" + reaction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "dislike"})
    void refusesWhatIsNoId(String reaction) {
        golden.check(reaction + "-malformed-id", bob.api().post("/videos/42/" + reaction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "dislike"})
    void wantsToKnowWhoAsks(String reaction) {
        golden.check(reaction + "-anonymous", nobody.post("/videos/00000000-0000-7000-8000-000000000000/" + reaction));
    }

    private void assertCounters(String video, int likes, int dislikes) {
        var shown = nobody.get("/videos/" + video).json();
        assertThat(shown.path("likes").asInt()).isEqualTo(likes);
        assertThat(shown.path("dislikes").asInt()).isEqualTo(dislikes);
    }
}
