package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /v1/videos} with JSON. */
@ExtendWith(CinelogExtension.class)
class VideosApiCreateContractTest {

    private final Person ada;
    private final Person bob;
    private final Api nobody;
    private final Golden golden;

    VideosApiCreateContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        bob = people.newcomer("bob");
        nobody = cinelog.api();
        golden = Golden.of("videosapi", people);
    }

    @Test
    void answersAVideoThatIsQueued() {
        var body = Json.object(
                "model", "sora-2", "prompt", "a red fox", "seconds", "1", "size", "64x64", "unknown", "ignored");

        golden.check("create", ada.api().post("/v1/videos", body));
    }

    @Test
    void takesSecondsAsANumberToo() {
        var body = Json.object("prompt", "a red fox", "seconds", 1, "size", "64x64");

        assertThat(ada.api().post("/v1/videos", body).expect(200).at("/seconds"))
                .isEqualTo("1");
    }

    @Test
    void makesFourSecondsUprightUnlessToldOtherwise() {
        var made = golden.check("create-defaults", ada.api().post("/v1/videos", "{\"prompt\":\"a red fox\"}"));

        ada.api().delete("/v1/videos/" + made.at("/id")).expect(200);
    }

    @Test
    void keepsItFromEverybodyElse() {
        var video = VideosApi.completed(ada, "a fox that hides");

        ada.api().get("/videos/" + video).expect(200);
        bob.api().get("/videos/" + video).expect(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prompt-missing        | {}
            prompt-blank          | {"prompt":"  "}
            prompt-number         | {"prompt":5}
            model-unknown         | {"prompt":"a fox","model":"sora-9"}
            seconds-too-many      | {"prompt":"a fox","seconds":"61"}
            seconds-none          | {"prompt":"a fox","seconds":"four"}
            seconds-fraction      | {"prompt":"a fox","seconds":4.5}
            size-odd              | {"prompt":"a fox","size":"63x64"}
            size-none             | {"prompt":"a fox","size":"large"}
            reference-not-a-file  | {"prompt":"a fox","input_reference":{"image_url":"http://localhost/"}}
            everything-wrong      | {"model":"sora-9","seconds":"0","size":"1x1"}
            bad-json              | {"prompt":
            array                 | []
            """)
    void refusesWhatCannotBeMade(String name, String body) {
        golden.check("create-" + name, ada.api().post("/v1/videos", body));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("create-anonymous", nobody.post("/v1/videos", VideosApi.tiny("a fox")));
        golden.check(
                "create-bad-key",
                nobody.bearing("a stranger", "sk-nonsense").post("/v1/videos", VideosApi.tiny("a fox")));
    }

    @Test
    void refusesOtherMediaTypesAndMethods() {
        golden.check(
                "create-text",
                ada.api()
                        .send(Request.of("POST", "/v1/videos")
                                .with("Content-Type", "text/plain")
                                .body("a fox")));
        golden.check("create-put", ada.api().send(Request.of("PUT", "/v1/videos")));
    }

    @Test
    void refusesBodiesOverTheLimit() {
        var long256 = "a".repeat(256 * 1_024);

        golden.naming(long256, "256 KiB of a")
                .check("create-too-large", ada.api().post("/v1/videos", VideosApi.tiny(long256)));
    }
}
