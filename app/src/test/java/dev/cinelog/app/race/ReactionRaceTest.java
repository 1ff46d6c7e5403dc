package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SupabaseProject;
import dev.cinelog.app.running.Together;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many opinions at once. */
@ExtendWith(CinelogExtension.class)
class ReactionRaceTest {

    private static final int THREADS = 20;
    private static final int EACH = 10;

    private final SupabaseProject supabase;
    private final Person ada;
    private final Api nobody;
    private final String video;

    ReactionRaceTest(RunningCinelog cinelog) {
        supabase = cinelog.supabase();
        ada = cinelog.people().newcomer("ada");
        nobody = cinelog.api();
        video = Films.ready(ada, "a popular fox");
    }

    @Test
    void countsOnePersonOnceHoweverOftenTheyLike() {
        var answers = Together.times(50, number -> ada.api().post("/videos/" + video + "/like"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertCounters(1, 0);
        assertThat(ada.api().get("/users/" + ada.id()).at("/totalLikes")).isEqualTo("1");
    }

    @Test
    void countsOnePersonOnceHoweverOftenTheyChangeTheirMind() {
        var answers = Together.times(
                20, number -> ada.api().post("/videos/" + video + (number % 2 == 0 ? "/like" : "/dislike")));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        var shown = nobody.get("/videos/" + video).json();
        assertThat(shown.path("likes").asInt() + shown.path("dislikes").asInt()).isEqualTo(1);

        ada.api().post("/videos/" + video + "/like").expect(200);
        assertCounters(1, 0);
    }

    @Test
    void countsEverybodyOfTwoHundredAndThoseWhoChangedTheirMind() {
        var crowd = crowd();

        var statuses = Together.times(THREADS, number -> react(crowd.subList(number * EACH, (number + 1) * EACH)));

        assertThat(statuses.stream().flatMap(List::stream)).containsOnly(200);
        assertCounters(THREADS * EACH / 2, THREADS * EACH / 2);
        var profile = ada.api().get("/users/" + ada.id());
        assertThat(profile.at("/totalLikes")).isEqualTo("100");
        assertThat(profile.at("/totalDislikes")).isEqualTo("100");
    }

    @Test
    void countsOneViewerOnce() {
        var answers = Together.times(50, number -> ada.api().post("/videos/" + video + "/view"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(nobody.get("/videos/" + video).at("/views")).isEqualTo("1");
    }

    /** Everybody likes it; every second one thinks better of it. */
    private List<Integer> react(List<Api> some) {
        return IntStream.range(0, some.size())
                .mapToObj(number -> {
                    var liked =
                            some.get(number).post("/videos/" + video + "/like").status();
                    return number % 2 == 0
                            ? liked
                            : some.get(number)
                                    .post("/videos/" + video + "/dislike")
                                    .status();
                })
                .toList();
    }

    /** People whom nobody has seen yet, since they need no password. */
    private List<Api> crowd() {
        return IntStream.range(0, THREADS * EACH)
                .mapToObj(number -> nobody.bearing("fan", supabase.token(SupabaseProject.newUser())))
                .toList();
    }

    private void assertCounters(int likes, int dislikes) {
        var shown = nobody.get("/videos/" + video).json();
        assertThat(shown.path("likes").asInt()).isEqualTo(likes);
        assertThat(shown.path("dislikes").asInt()).isEqualTo(dislikes);
    }
}
