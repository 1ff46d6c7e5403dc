package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.app.running.Together;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has written something reads it at once, always. */
@ExtendWith(CinelogExtension.class)
class ReadYourWritesTest {

    private static final int TIMES = 200;

    private final RunningCinelog cinelog;
    private final Person ada;

    ReadYourWritesTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        ada = cinelog.people().newcomer("ada");
    }

    @Test
    void likesShowAtOnce() {
        var video = Films.ready(ada, "a fox of changing fortune");

        for (var time = 1; time <= TIMES; time++) {
            var likes = time % 2;
            write(ada.api().post("/videos/" + video + (likes == 1 ? "/like" : "/dislike")));

            var shown = ada.api().get("/videos/" + video).json();
            assertThat(shown.path("likes").asInt()).isEqualTo(likes);
            assertThat(shown.path("dislikes").asInt()).isEqualTo(1 - likes);
            assertThat(ada.api().get("/users/" + ada.id()).at("/totalLikes")).isEqualTo(Integer.toString(likes));
            assertThat(ada.api().get("/users/" + ada.id() + "/liked").json()).hasSize(likes);
        }
    }

    @Test
    void videosAreListedAtOnce() {
        var made = new ArrayList<String>();

        for (var time = 1; time <= TIMES; time++) {
            made.add(write(ada.api().post("/videos/create", Json.object("prompt", ScriptedGenerator.FAILING)))
                    .at("/id"));

            var list = ada.api().get("/users/" + ada.id() + "/videos?limit=1");
            assertThat(list.at("/0/id")).isEqualTo(made.get(time - 1));
            assertThat(ada.api().get("/users/" + ada.id()).at("/videosCreated")).isEqualTo(Integer.toString(time));
        }
    }

    @Test
    void evenWhenManyWriteAtOnce() {
        var video = Films.ready(ada, "a fox that everybody likes");
        var fans = List.of("bob", "cid", "dan", "eve", "fay", "gil", "hal", "ida").stream()
                .map(name -> cinelog.people().newcomer(name))
                .toList();

        var wrong = Together.times(fans.size(), number -> likeAndLook(fans.get(number), video));

        assertThat(wrong).containsOnly(0);
    }

    private static int likeAndLook(Person fan, String video) {
        var wrong = 0;
        for (var time = 0; time < TIMES / 8; time++) {
            write(fan.api().post("/videos/" + video + (time % 2 == 0 ? "/like" : "/dislike")));
            var liked = fan.api().get("/users/" + fan.id() + "/liked").json().size();
            wrong += liked == 1 - time % 2 ? 0 : 1;
        }
        return wrong;
    }

    /** A write whose answer does not say that it may be read only later. */
    private static Answer write(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        assertThat(answer.header("X-Consistency")).isEmpty();
        return answer;
    }
}
