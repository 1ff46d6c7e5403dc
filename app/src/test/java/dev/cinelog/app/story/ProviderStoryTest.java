package dev.cinelog.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.app.running.WireConfiguration;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.Probe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two Cinelogs: what is ordered here is rendered there, over the videos protocol alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PROMPT = "a red fox runs through snow";
    private static final Map<String, String> FOX =
            Map.of("model", "sora-2", "prompt", PROMPT, "seconds", "4", "size", "1280x720");

    private RunningCinelog there;
    private RunningCinelog here;
    private VideosProgram orders;
    private VideosProgram made;

    @BeforeAll
    void start() {
        there = RunningCinelog.start(Map.of());
        var key = there.people()
                .newcomer("here")
                .api()
                .post("/auth/api-keys", Json.object("name", "the other Cinelog"))
                .expect(201)
                .at("/key");
        here = RunningCinelog.start(Map.of(
                "spring.main.sources",
                WireConfiguration.class.getName(),
                "cinelog.openai.base-url",
                there.url() + "/v1",
                "cinelog.openai.api-key",
                key,
                "cinelog.openai.models",
                "sora-2"));
        orders = new VideosProgram(
                here.url() + "/v1", here.people().newcomer("ada").accessToken());
        made = new VideosProgram(there.url() + "/v1", key);
    }

    @AfterAll
    void stop() throws IOException {
        here.close();
        there.close();
    }

    @Test
    void aVideoIsRenderedThereAndKeptHere(@TempDir Path directory) throws Exception {
        var fox = ended(orders.create(FOX), "completed");

        var copy = madeOf(PROMPT);
        assertThat(copy.path("status").asString()).isEqualTo("completed");
        assertThat(copy.path("size").asString()).isEqualTo("1280x720");

        var night = ended(orders.remix(fox, "the same fox, at night"), "completed");
        var remix = madeOf("the same fox, at night");
        assertThat(orders.retrieve(night).path("remixed_from_video_id").asString())
                .isEqualTo(fox);
        assertThat(remix.path("remixed_from_video_id").asString())
                .isEqualTo(copy.path("id").asString());

        made.delete(copy.path("id").asString());
        isWhole(directory, fox);

        orders.delete(night);
        await().atMost(PATIENCE)
                .untilAsserted(() -> isGone(made, remix.path("id").asString()));
        isGone(orders, night);
    }

    @Test
    void whatFailsThereIsExplainedHere() throws Exception {
        var failed = ended(
                orders.create(Map.of("model", "sora-2", "prompt", ScriptedGenerator.FAILING, "seconds", "4")),
                "failed");

        var error = orders.retrieve(failed).path("error");
        assertThat(error.path("code").asString()).isEqualTo("provider_failed");
        assertThat(error.path("message").asString())
                .isEqualTo("The provider could not make this video. It says: This ….");
    }

    /** A picture goes there as a form; that its own model cannot begin with one, only the provider knows. */
    @Test
    void whatIsRefusedThereIsExplainedHere() throws Exception {
        var parameters = Map.of("model", "sora-2", "prompt", "a fox, drawn", "seconds", "4", "size", "1280x720");
        var picture = "\u0089PNG\r\n\u001a\n....".getBytes(StandardCharsets.ISO_8859_1);

        var refused = ended(orders.create("drawn", parameters, "fox.png", picture), "failed");

        var error = orders.retrieve(refused).path("error");
        assertThat(error.path("code").asString()).isEqualTo("provider_rejected");
        assertThat(error.path("message").asString())
                .startsWith("The provider refused this request. It says: input_reference cannot be used");
    }

    /** The provider has nothing of it any more: these are our own bytes. */
    private void isWhole(Path directory, String fox) throws Exception {
        var film = Files.write(directory.resolve("fox.mp4"), orders.content(fox, "video"));
        var facts = new Probe(here.part(Ffmpeg.class)).inspect(film).orElseThrow();

        assertThat(facts.width()).isEqualTo(1280);
        assertThat(facts.height()).isEqualTo(720);
        assertThat(facts.durationMillis()).isBetween(3_950L, 4_050L);
        var thumbnail = ImageIO.read(new ByteArrayInputStream(orders.content(fox, "thumbnail")));
        assertThat(thumbnail.getWidth()).isGreaterThan(thumbnail.getHeight());
    }

    private String ended(JsonNode video, String status) {
        var id = video.path("id").asString();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(orders.retrieve(id).path("status").asString())
                                .isEqualTo(status));
        return id;
    }

    /** The only one there of that prompt. */
    private JsonNode madeOf(String prompt) throws Exception {
        var videos = made.list("limit=100")
                .path("data")
                .valueStream()
                .filter(video -> video.path("prompt").asString().equals(prompt))
                .toList();
        assertThat(videos).hasSize(1);
        return videos.get(0);
    }

    private static void isGone(VideosProgram program, String video) {
        assertThatExceptionOfType(VideosProgram.Refused.class)
                .isThrownBy(() -> program.retrieve(video))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("video_not_found"));
    }
}
