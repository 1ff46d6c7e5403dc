package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /users/:id/videos} and {@code GET /users/:id/liked}: bare arrays, page by page. */
@ExtendWith(CinelogExtension.class)
class VideoListsContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    VideoListsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void showEverythingToTheAuthorAndToOthersWhatIsReady() {
        Films.awaitStatus(ada, Films.ordered(ada, ScriptedGenerator.FAILING), "failed");
        Films.ready(ada, "a red fox");

        golden.check("user-videos-own", ada.api().get("/users/" + ada.id() + "/videos"));
        golden.check("user-videos-of-others", bob.api().get("/users/" + ada.id() + "/videos"));
        golden.check("user-videos-none", ada.api().get("/users/" + bob.id() + "/videos"));
    }

    @Test
    void goOnAfterTheCursorInTheHeader() {
        var videos = List.of(Films.ready(ada, "one"), Films.ready(ada, "two"), Films.ready(ada, "three"));

        var first = golden.check("user-videos-first-page", bob.api().get("/users/" + ada.id() + "/videos?limit=2"));
        var cursor = first.header("X-Next-Cursor").orElseThrow();
        var second = golden.check(
                "user-videos-last-page", bob.api().get("/users/" + ada.id() + "/videos?limit=2&cursor=" + cursor));

        assertThat(List.of(first.at("/0/id"), first.at("/1/id"), second.at("/0/id")))
                .containsExactly(videos.get(2), videos.get(1), videos.get(0));
    }

    @Test
    void showOneselfWhatOneLikesLastLikedFirst() {
        var one = Films.ready(ada, "one");
        var two = Films.ready(ada, "two");
        bob.api().post("/videos/" + two + "/like").expect(200);
        bob.api().post("/videos/" + one + "/like").expect(200);

        golden.check("user-liked", bob.api().get("/users/" + bob.id() + "/liked"));
        var first = golden.check("user-liked-first-page", bob.api().get("/users/" + bob.id() + "/liked?limit=1"));
        var cursor = first.header("X-Next-Cursor").orElseThrow();
        golden.check("user-liked-last-page", bob.api().get("/users/" + bob.id() + "/liked?limit=1&cursor=" + cursor));
    }

    @Test
    void forgetALikeThatBecameADislike() {
        var video = Films.ready(ada, "one");
        bob.api().post("/videos/" + video + "/like").expect(200);
        bob.api().post("/videos/" + video + "/dislike").expect(200);

        golden.check("user-liked-none", bob.api().get("/users/" + bob.id() + "/liked"));
    }

    @Test
    void keepWhatOthersLikeSecret() {
        golden.check("user-liked-of-others", ada.api().get("/users/" + bob.id() + "/liked"));
    }

    @Test
    void refuseTheCursorOfAnotherList() {
        Films.ready(ada, "one");
        Films.ready(ada, "two");
        var cursor = bob.api()
                .get("/users/" + ada.id() + "/videos?limit=1")
                .header("X-Next-Cursor")
                .orElseThrow();

        golden.check("user-videos-foreign-cursor", bob.api().get("/users/" + bob.id() + "/videos?cursor=" + cursor));
        golden.check("user-liked-foreign-cursor", bob.api().get("/users/" + bob.id() + "/liked?cursor=" + cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=abc", "limit=1.5", "cursor=abc"})
    void refuseAPageThatThereIsNot(String query) {
        golden.check(
                "user-videos-" + query.replace('=', '-'), ada.api().get("/users/" + ada.id() + "/videos?" + query));
        golden.check("user-liked-" + query.replace('=', '-'), ada.api().get("/users/" + ada.id() + "/liked?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"videos", "liked"})
    void knowOnlyThosePeopleThatThereAre(String list) {
        golden.check("user-" + list + "-malformed-id", ada.api().get("/users/ada/" + list));
        golden.check("user-" + list + "-anonymous", nobody.get("/users/" + ada.id() + "/" + list));
    }

    @Test
    void doNotKnowAnIdThatNobodyHas() {
        golden.check("user-videos-unknown", ada.api().get("/users/00000000-0000-7000-8000-000000000000/videos"));
    }
}
