package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.video.Visibility;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /videos/:id}. */
@ExtendWith(CinelogExtension.class)
class VideoContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;
    private final RunningCinelog cinelog;

    VideoContractTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("feed", people);
    }

    @Test
    void isOpenToEverybodyOnceTheVideoIsReady() {
        var video = Films.ready(ada, "a red fox");

        golden.check("video", nobody.get("/videos/" + video));
    }

    @Test
    void hasAHeadWithoutItsBody() {
        var video = Films.ready(ada, "a red fox");

        var head = nobody.send(Request.of("HEAD", "/videos/" + video)).expect(200);

        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Content-Type")).contains("application/json");
        nobody.send(Request.of("HEAD", "/videos/feed")).expect(200);
        nobody.send(Request.of("HEAD", "/users/top")).expect(401);
    }

    @Test
    void takesAnIdInCapitals() {
        var video = Films.ready(ada, "a red fox");

        nobody.get("/videos/" + video.toUpperCase(Locale.ROOT)).expect(200);
    }

    @Test
    void showsTheAuthorAloneHowFarItIs() {
        try (var hold = ScriptedGenerator.hold("a fox, held for " + ada.username())) {
            var video = Films.ordered(ada, hold.prompt());
            Films.awaitStatus(ada, video, "processing");
            Films.awaitProgress(ada, video, 30);

            golden.check("video-processing", ada.api().get("/videos/" + video));
            golden.check("video-processing-of-others", bob.api().get("/videos/" + video));
            golden.check("video-processing-anonymous", nobody.get("/videos/" + video));
        }
    }

    @Test
    void tellsTheAuthorAloneWhyItFailed() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);
        Films.awaitStatus(ada, video, "failed");

        golden.check("video-failed", ada.api().get("/videos/" + video));
        golden.check("video-failed-of-others", bob.api().get("/videos/" + video));
    }

    @Test
    void keepsAPrivateVideoSecret() {
        var video = OtherVisibility.ready(cinelog, ada, Visibility.PRIVATE);

        ada.api().get("/videos/" + video).expect(200);
        golden.check("video-private-of-others", bob.api().get("/videos/" + video));
        nobody.get("/videos/" + video).expect(404);
        bob.api().post("/videos/" + video + "/like").expect(404);
        bob.api().post("/videos/" + video + "/view").expect(404);
        bob.api().post("/videos/" + video + "/recreate").expect(404);
        bob.api().get("/videos/" + video + "/download").expect(404);
        bob.api().get("/videos/" + video + "/events").expect(404);
    }

    @Test
    void showsAnUnlistedVideoToWhoeverHasItsId() {
        var video = OtherVisibility.ready(cinelog, ada, Visibility.UNLISTED);

        nobody.get("/videos/" + video).expect(200);
        assertThat(bob.api().get("/users/" + ada.id() + "/videos").text()).isEqualTo("[]");
    }

    @Test
    void doesNotKnowAnIdThatNobodyMade() {
        golden.check("video-unknown", nobody.get("/videos/00000000-0000-7000-8000-000000000000"));
    }

    @ParameterizedTest
    @CsvSource({"video-malformed-id, /videos/42", "video-malformed-uuid, /videos/00000000-0000-7000-8000-00000000000g"})
    void refusesWhatIsNoId(String name, String path) {
        golden.check(name, nobody.get(path));
    }
}
