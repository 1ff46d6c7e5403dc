package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One's own videos below {@code /sora/api/videos}: their status, lists of them, their bytes, their end. */
@ExtendWith(CinelogExtension.class)
class SoraVideosContractTest {

    private static final String VIDEOS = "/sora/api/videos/";
    private static final String STATUS = VIDEOS + "status/";
    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    SoraVideosContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("sora", people);
    }

    @Test
    void tellsHowFarAVideoIs() {
        try (var hold = ScriptedGenerator.hold("a fox that takes its time on sora")) {
            var video = ordered(hold.prompt());
            Films.awaitProgress(ada, video, 30);

            golden.check("status-in-progress", ada.api().get(STATUS + video));
            golden.check("download-not-completed", ada.api().get(VIDEOS + video + "/download"));
        }
    }

    @Test
    void tellsThatAVideoIsCompleted() {
        var video = completed("a red fox");

        golden.check("status-completed", ada.api().get(STATUS + video));
        golden.check("status-of-others", bob.api().get(STATUS + video));
    }

    @Test
    void tellsWhyAVideoFailed() {
        var video = ordered(ScriptedGenerator.FAILING);
        Films.awaitStatus(ada, video, "failed");

        golden.check("status-failed", ada.api().get(STATUS + video));
    }

    @ParameterizedTest
    @CsvSource({
        "status-unknown, GET, status/00000000-0000-7000-8000-000000000000",
        "status-malformed-id, GET, status/42",
        "download-unknown, GET, 00000000-0000-7000-8000-000000000000/download",
        "download-malformed-id, GET, 42/download",
        "delete-unknown, DELETE, 00000000-0000-7000-8000-000000000000",
        "delete-malformed-id, DELETE, 42"
    })
    void doesNotKnowWhatNobodyMade(String name, String method, String path) {
        golden.check(name, ada.api().send(Request.of(method, VIDEOS + path)));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("status-anonymous", nobody.get(STATUS + UNKNOWN));
        golden.check("videos-anonymous", nobody.get("/sora/api/videos"));
        golden.check("download-anonymous", nobody.get(VIDEOS + UNKNOWN + "/download"));
        golden.check("delete-anonymous", nobody.send(Request.of("DELETE", VIDEOS + UNKNOWN)));
    }

    @Test
    void listsNothingToSomebodyNew() {
        golden.check("videos-none", bob.api().get("/sora/api/videos"));
    }

    @Test
    void listsOnesOwnVideosNewestFirst() {
        var first = completed("first");
        var second = completed("second");
        var third = completed("third");

        var page = golden.naming(second, "second")
                .naming(third, "third")
                .check("videos", ada.api().get("/sora/api/videos?limit=2"));
        var rest = ada.api().get("/sora/api/videos?page=2&limit=2").expect(200);
        var beyond = ada.api().get("/sora/api/videos?page=3&limit=2").expect(200);

        assertThat(page.at("/videos/0/id")).isEqualTo(third);
        assertThat(rest.at("/videos/0/id")).isEqualTo(first);
        assertThat(rest.json().path("videos").size()).isEqualTo(1);
        assertThat(beyond.json().path("videos").size()).isZero();
        assertThat(bob.api().get("/sora/api/videos").json().path("videos").size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "videos-page-none, page=0",
        "videos-page-word, page=two",
        "videos-limit-too-many, limit=101",
        "videos-everything-wrong, page=-1&limit=0"
    })
    void refusesPagesThatThereAreNot(String name, String query) {
        golden.check(name, ada.api().get("/sora/api/videos?" + query));
    }

    @Test
    void deliversTheFileWholeOrInPart() {
        var download = Request.get(VIDEOS + completed("a red fox") + "/download");

        var whole = golden.check("download", ada.api().send(download));
        var part = golden.check("download-range", ada.api().send(download.with("Range", "bytes=0-99")));
        var rest = ada.api().send(download.with("Range", "bytes=100-")).expect(206);
        golden.check("download-range-beyond", ada.api().send(download.with("Range", "bytes=99999999-")));
        golden.check("download-of-others", bob.api().send(download));

        assertThat(whole.bytes())
                .startsWith(part.bytes())
                .endsWith(rest.bytes())
                .hasSize(100 + rest.bytes().length);
    }

    @Test
    void takesAVideoAway() {
        var video = completed("a red fox");

        golden.check("delete-of-others", bob.api().send(Request.of("DELETE", VIDEOS + video)));
        golden.check("delete", ada.api().send(Request.of("DELETE", VIDEOS + video)));

        ada.api().get(STATUS + video).expect(404);
        ada.api().get(VIDEOS + video + "/download").expect(404);
        golden.check("delete-again", ada.api().send(Request.of("DELETE", VIDEOS + video)));
    }

    @Test
    void takesAVideoAwayThatIsBeingRendered() {
        try (var hold = ScriptedGenerator.hold("a fox that nobody wants any more")) {
            var video = ordered(hold.prompt());
            Films.awaitProgress(ada, video, 30);

            ada.api().send(Request.of("DELETE", VIDEOS + video)).expect(200);

            ada.api().get(STATUS + video).expect(404);
        }
    }

    private String completed(String prompt) {
        return Films.awaitStatus(ada, ordered(prompt), "completed");
    }

    private String ordered(String prompt) {
        return ada.api()
                .post("/sora/api/videos/create", Films.tiny(prompt))
                .expect(201)
                .at("/video/id");
    }
}
