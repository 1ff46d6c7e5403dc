package dev.cinelog.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegSettings;
import dev.cinelog.saga.ffmpeg.Probe;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Grace makes a video and a remix of it; the server is restarted meanwhile; then she takes both away. */
class SoraStoryTest {

    private static final String VIDEOS = "/sora/api/videos";
    private static final String EMAIL = "grace@example.org";
    private static final String PASSWORD = "correct horse battery";

    private final Path directory;

    SoraStoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aPromptBecomesAVideoThatNobodyElseSees() throws Exception {
        try (var cinelog = RunningCinelog.overTheWire()) {
            var token = register(cinelog);
            var grace = cinelog.api().bearing("grace", token);

            var video = createAndPoll(grace);
            isWhatWasAskedFor(grace, video);
            isNobodyElses(cinelog, video);
            var remix = remixDuringARestart(cinelog, token, video);

            var again = cinelog.api().bearing("grace", signIn(cinelog));
            awaitStatus(again, remix, "completed");
            listsBoth(again, video, remix);
            takeAway(again, List.of(video, remix));
        }
    }

    private static String register(RunningCinelog cinelog) {
        var body = Json.object("email", EMAIL, "password", PASSWORD, "name", "Grace");
        var registered = cinelog.api().post("/sora/api/auth/register", body).expect(201);
        assertThat(registered.at("/user/name")).isEqualTo("Grace");
        return registered.at("/token");
    }

    private static String signIn(RunningCinelog cinelog) {
        return cinelog.api()
                .post("/sora/api/auth/login", Json.object("email", EMAIL, "password", PASSWORD))
                .expect(200)
                .at("/token");
    }

    private static String createAndPoll(Api grace) {
        var body = Json.object(
                "prompt", "a red fox runs through snow", "model", "sora-2", "size", "640x360", "seconds", "2");
        var made = grace.post(VIDEOS + "/create", body).expect(201);
        assertThat(made.at("/video/status")).isEqualTo("queued");
        var progress = new ArrayList<Integer>();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    var video = status(grace, made.at("/video/id"));
                    progress.add(video.path("progress").asInt());
                    return video.path("status").asString().equals("completed");
                });
        assertThat(progress).isSorted().endsWith(100);
        return made.at("/video/id");
    }

    private void isWhatWasAskedFor(Api grace, String video) throws Exception {
        var shown = status(grace, video);
        assertThat(shown.path("videoUrl").asString()).isEqualTo(grace.base() + VIDEOS + "/" + video + "/download");
        var whole = grace.get(VIDEOS + "/" + video + "/download").expect(200);
        var part = grace.send(Request.get(VIDEOS + "/" + video + "/download").with("Range", "bytes=1000-"))
                .expect(206);
        assertThat(whole.header("Content-Disposition")).contains("attachment; filename=\"" + video + ".mp4\"");
        assertThat(whole.bytes()).endsWith(part.bytes()).hasSize(1_000 + part.bytes().length);

        var file = Files.write(directory.resolve("video.mp4"), whole.bytes());
        var facts = new Probe(Ffmpeg.find(FfmpegSettings.defaults(directory)))
                .inspect(file)
                .orElseThrow();
        assertThat(facts.width()).isEqualTo(640);
        assertThat(facts.height()).isEqualTo(360);
        assertThat(facts.durationMillis()).isBetween(1_950L, 2_050L);

        var picture = URI.create(shown.path("thumbnailUrl").asString());
        assertThat(grace.get(picture.getRawPath() + "?" + picture.getRawQuery())
                        .expect(200)
                        .header("Content-Type"))
                .contains("image/jpeg");
    }

    private static void isNobodyElses(RunningCinelog cinelog, String video) {
        var bob = cinelog.people().newcomer("bob").api();

        bob.get(VIDEOS + "/status/" + video).expect(404);
        bob.get(VIDEOS + "/" + video + "/download").expect(404);
        bob.post(VIDEOS + "/remix/" + video, Json.object("prompt", "mine")).expect(404);
        bob.send(Request.of("DELETE", VIDEOS + "/" + video)).expect(404);
        bob.get("/videos/" + video).expect(404);
        assertThat(bob.get("/videos/feed").json().path("videos").size()).isZero();
    }

    /** A remix that is being rendered when the server stops; the token is as good afterwards. */
    private static String remixDuringARestart(RunningCinelog cinelog, String token, String video) {
        try (var hold = ScriptedGenerator.hold("the same, by night")) {
            var grace = cinelog.api().bearing("grace", token);
            var remix = grace.post(VIDEOS + "/remix/" + video, Json.object("prompt", hold.prompt()))
                    .expect(201)
                    .at("/video/id");
            awaitStatus(grace, remix, "in_progress");
            cinelog.restart();
            cinelog.api()
                    .bearing("grace", token)
                    .get(VIDEOS + "/status/" + remix)
                    .expect(200);
            return remix;
        }
    }

    private static void listsBoth(Api grace, String video, String remix) {
        var list = grace.get(VIDEOS).expect(200);

        assertThat(list.at("/videos/0/id")).isEqualTo(remix);
        assertThat(list.at("/videos/0/remixedFrom")).isEqualTo(video);
        assertThat(list.at("/videos/0/size")).isEqualTo("640x360");
        assertThat(list.at("/videos/0/model")).isEqualTo("sora-2");
        assertThat(list.at("/videos/1/id")).isEqualTo(video);
        assertThat(list.json().path("pagination").path("total").asInt()).isEqualTo(2);
    }

    private static void takeAway(Api grace, List<String> videos) {
        for (var video : videos) {
            grace.send(Request.of("DELETE", VIDEOS + "/" + video)).expect(200);
            grace.get(VIDEOS + "/status/" + video).expect(404);
        }
        assertThat(grace.get(VIDEOS).json().path("videos").size()).isZero();
    }

    private static void awaitStatus(Api grace, String video, String status) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(status(grace, video).path("status").asString())
                                .isEqualTo(status));
    }

    private static JsonNode status(Api grace, String video) {
        return grace.get(VIDEOS + "/status/" + video).expect(200).json().path("video");
    }
}
