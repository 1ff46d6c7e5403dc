package dev.cinelog.app.contract;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a question for a page of the feed or of the leaderboard. */
@ExtendWith(CinelogExtension.class)
class FeedQueryContractTest {

    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    FeedQueryContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=51", "limit=-1", "limit=abc", "limit=99999999999", "cursor=abc"})
    void refusesAPageThatThereIsNot(String query) {
        golden.check("feed-" + query.replace('=', '-'), nobody.get("/videos/feed?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=abc"})
    void refusesALeaderboardThatThereIsNot(String query) {
        golden.check("top-" + query.replace('=', '-'), ada.api().get("/users/top?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?limit=1", "?limit=50", "?cursor="})
    void takesEveryLimitWithinBounds(String query) {
        nobody.get("/videos/feed" + query).expect(200);
    }

    @Test
    void refusesCursorsThatItDidNotHandOut() {
        Films.ready(ada, "one");
        Films.ready(ada, "two");
        var cursor = nobody.get("/videos/feed?limit=1").at("/nextCursor");
        var tampered = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
        var foreign = ada.api()
                .get("/users/" + ada.id() + "/videos?limit=1")
                .header("X-Next-Cursor")
                .orElseThrow();

        nobody.get("/videos/feed?cursor=" + cursor).expect(200);
        golden.check("feed-cursor-tampered", nobody.get("/videos/feed?cursor=" + tampered));
        golden.check("feed-cursor-of-another-list", nobody.get("/videos/feed?cursor=" + foreign));
    }

    @Test
    void showsTheLeaderboardToThoseWhoSignedIn() {
        golden.check("top-anonymous", nobody.get("/users/top"));
    }
}
