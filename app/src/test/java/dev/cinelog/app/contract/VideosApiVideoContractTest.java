package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One video of the videos protocol: its status, its bytes, its remix and its end. */
@ExtendWith(CinelogExtension.class)
class VideosApiVideoContractTest {

    private static final String REMIX = "{\"prompt\":\"the same fox, at night\"}";

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    VideosApiVideoContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("videosapi", people);
    }

    @Test
    void saysWhenItIsCompleted() {
        var video = VideosApi.completed(ada, "a red fox");

        golden.check("video", ada.api().get("/v1/videos/" + video));
    }

    @Test
    void saysThatItIsInProgress() {
        try (var hold = ScriptedGenerator.hold("a fox over the videos protocol")) {
            var video = VideosApi.awaitStatus(ada, VideosApi.ordered(ada, hold.prompt()), "in_progress");

            golden.check("content-not-ready", ada.api().get("/v1/videos/" + video + "/content"));
            golden.check("remix-not-ready", ada.api().post("/v1/videos/" + video + "/remix", REMIX));
            assertThat(ada.api().delete("/v1/videos/" + video).expect(200).at("/deleted"))
                    .isEqualTo("true");
        }
    }

    @Test
    void saysWhyItFailed() {
        var video = VideosApi.awaitStatus(ada, VideosApi.ordered(ada, ScriptedGenerator.FAILING), "failed");

        golden.check("video-failed", ada.api().get("/v1/videos/" + video));
        golden.check("content-failed", ada.api().get("/v1/videos/" + video + "/content"));
    }

    @Test
    void isDeliveredWithItsPictures() {
        var path = "/v1/videos/" + VideosApi.completed(ada, "a red fox") + "/content";

        golden.check("content", ada.api().send(Request.get(path).with("Accept", "application/binary")));
        golden.check("content-thumbnail", ada.api().get(path + "?variant=thumbnail"));
        golden.check("content-spritesheet", ada.api().get(path + "?variant=spritesheet"));
        golden.check("content-part", ada.api().send(Request.get(path).with("Range", "bytes=0-99")));
        golden.check("content-beyond", ada.api().send(Request.get(path).with("Range", "bytes=99999999-")));
        golden.check("content-variant-unknown", ada.api().get(path + "?variant=poster"));
    }

    @Test
    void isRemixedByOtherWords() {
        var video = VideosApi.completed(ada, "a red fox");

        golden.check("remix", ada.api().post("/v1/videos/" + video + "/remix", REMIX));
        golden.check("remix-no-prompt", ada.api().post("/v1/videos/" + video + "/remix", "{}"));
        golden.check("remix-of-others", bob.api().post("/v1/videos/" + video + "/remix", REMIX));
    }

    @Test
    void goesForGood() {
        var video = VideosApi.completed(ada, "a red fox");
        golden.check("delete-of-others", bob.api().delete("/v1/videos/" + video));

        golden.check("delete", ada.api().delete("/v1/videos/" + video));

        golden.check("delete-again", ada.api().delete("/v1/videos/" + video));
        for (var path : List.of("", "/content", "/content?variant=thumbnail")) {
            ada.api().get("/v1/videos/" + video + path).expect(404);
        }
        ada.api().get("/videos/" + video).expect(404);
    }

    @Test
    void doesNotExistForOthers() {
        var video = VideosApi.completed(ada, "a red fox");

        golden.check("video-of-others", bob.api().get("/v1/videos/" + video));
        golden.check("content-of-others", bob.api().get("/v1/videos/" + video + "/content"));
    }

    @ParameterizedTest
    @CsvSource({"unknown, " + VideosApi.NOBODYS, "malformed, video_123", "reserved, remix"})
    void isNotThereUnderIdsThatNothingHas(String name, String id) {
        golden.check("video-" + name, ada.api().get("/v1/videos/" + id));
        golden.check("content-" + name, ada.api().get("/v1/videos/" + id + "/content"));
        golden.check("delete-" + name, ada.api().delete("/v1/videos/" + id));
        golden.check("remix-" + name, ada.api().post("/v1/videos/" + id + "/remix", Json.object("prompt", "a fox")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/content"})
    void isShownToNobodyWithoutAKey(String path) {
        golden.check(
                "video" + path.replace('/', '-') + "-anonymous", nobody.get("/v1/videos/" + VideosApi.NOBODYS + path));
    }

    @Test
    void isNeitherChangedNorRemixedByNobody() {
        golden.check("delete-anonymous", nobody.delete("/v1/videos/" + VideosApi.NOBODYS));
        golden.check("remix-anonymous", nobody.post("/v1/videos/" + VideosApi.NOBODYS + "/remix", REMIX));
        golden.check("video-patch", ada.api().patch("/v1/videos/" + VideosApi.NOBODYS, "{}"));
        golden.check("unknown-path", ada.api().get("/v1/nowhere"));
    }
}
