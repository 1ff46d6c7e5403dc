package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code GET /videos/feed} and {@code GET /users/top} of a Cinelog on which nobody else makes videos. */
@InProcess
@ExtendWith(CinelogExtension.class)
class FeedPageContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    FeedPageContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void showsTheBestFirstAndEverythingOnce() {
        golden.check("feed-empty", nobody.get("/videos/feed"));
        var first = Films.ready(ada, "first");
        var second = Films.ready(ada, "second");
        var third = Films.ready(bob, "third");
        Films.awaitStatus(ada, Films.ordered(ada, ScriptedGenerator.FAILING), "failed");
        List.of(ada, bob)
                .forEach(fan -> fan.api().post("/videos/" + first + "/like").expect(200));
        List.of(ada, bob)
                .forEach(critic ->
                        critic.api().post("/videos/" + third + "/dislike").expect(200));

        var page = golden.check("feed-first-page", nobody.get("/videos/feed?limit=2"));
        var last = golden.check("feed-last-page", nobody.get("/videos/feed?limit=2&cursor=" + page.at("/nextCursor")));

        assertThat(List.of(page.at("/videos/0/id"), page.at("/videos/1/id"), last.at("/videos/0/id")))
                .containsExactly(first, second, third);
        assertThat(nobody.get("/videos/feed").json().path("videos")).hasSize(3);
        assertThat(bob.api().get("/videos/feed").json().path("videos")).hasSize(3);
        golden.check("feed-with-own-failure", ada.api().get("/videos/feed?limit=50"));
        golden.check("top", ada.api().get("/users/top?limit=1"));
    }
}
