package dev.cinelog.app.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.PencilConfiguration;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptConfiguration;
import dev.cinelog.media.MediaStore;
import dev.cinelog.query.generation.GenerationReadModel;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.Probe;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A program that was written for OpenAI's videos API makes, watches, remixes and deletes videos here. */
class VideosApiStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> FOX =
            Map.of("model", "sora-2", "prompt", "a red fox runs through snow", "seconds", "2", "size", "320x180");

    private final Path directory;

    VideosApiStoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aProgramOfThatApiRunsHereOnceItsBaseUrlIsChanged() throws Exception {
        var sources = ScriptConfiguration.class.getName() + "," + PencilConfiguration.class.getName();
        try (var cinelog = RunningCinelog.start(Map.of("spring.main.sources", sources))) {
            var ada = cinelog.people().newcomer("ada");
            var program = new VideosProgram(cinelog.url() + "/v1", ada.accessToken());

            var fox = completed(program, program.create(FOX));
            isWhatWasAskedFor(cinelog, program, fox);
            var night = completed(program, program.remix(fox, "the same fox, at night"));
            var sketch = beginsWithAPicture(cinelog, program);

            assertThat(program.retrieve(night).path("remixed_from_video_id").asString())
                    .isEqualTo(fox);
            assertThat(program.retrieve(night).path("size").asString()).isEqualTo("320x180");
            listsThem(program, List.of(sketch, night, fox));
            takesThemAway(program, List.of(fox, night));
            takesThePictureAwayToo(cinelog, program, sketch);
        }
    }

    private static String completed(VideosProgram program, JsonNode made) throws Exception {
        assertThat(made.path("object").asString()).isEqualTo("video");
        assertThat(made.path("status").asString()).isIn("queued", "in_progress");
        var id = made.path("id").asString();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(program.retrieve(id).path("status").asString())
                                .isEqualTo("completed"));
        assertThat(program.retrieve(id).path("progress").asInt()).isEqualTo(100);
        return id;
    }

    private void isWhatWasAskedFor(RunningCinelog cinelog, VideosProgram program, String fox) throws Exception {
        var film = Files.write(directory.resolve("fox.mp4"), program.content(fox, "video"));

        var facts = new Probe(cinelog.part(Ffmpeg.class)).inspect(film).orElseThrow();

        assertThat(facts.width()).isEqualTo(320);
        assertThat(facts.height()).isEqualTo(180);
        assertThat(facts.durationMillis()).isBetween(1_950L, 2_050L);
        assertThat(picture(program.content(fox, "thumbnail")).getWidth()).isEqualTo(320);
        assertThat(picture(program.content(fox, "spritesheet")).getWidth()).isEqualTo(5 * 256);
    }

    private static String beginsWithAPicture(RunningCinelog cinelog, VideosProgram program) throws Exception {
        var parameters = Map.of("model", "pencil", "prompt", "a fox, drawn", "seconds", "1", "size", "64x64");

        var made = program.create("sketch", parameters, "../../../fox.exe", png());
        var again = program.create("sketch", parameters, "../../../fox.exe", png());
        assertThat(again).isEqualTo(made);
        assertThatExceptionOfType(VideosProgram.Refused.class)
                .isThrownBy(() -> program.create("sketch", parameters, "../../../fox.exe", "GIF89a".getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("idempotency_mismatch"));

        var sketch = completed(program, made);

        assertThat(referenceOf(cinelog, sketch)).endsWith("/reference.png");
        return sketch;
    }

    private static void listsThem(VideosProgram program, List<String> newestFirst) throws Exception {
        var first = program.list("limit=2");
        var second = program.list("limit=2&after=" + first.path("last_id").asString());

        assertThat(ids(first)).isEqualTo(newestFirst.subList(0, 2));
        assertThat(first.path("has_more").asBoolean()).isTrue();
        assertThat(ids(second)).isEqualTo(newestFirst.subList(2, 3));
        assertThat(second.path("has_more").asBoolean()).isFalse();
    }

    private static void takesThemAway(VideosProgram program, List<String> videos) throws Exception {
        for (var video : videos) {
            assertThat(program.delete(video).path("deleted").asBoolean()).isTrue();
            assertThatExceptionOfType(VideosProgram.Refused.class)
                    .isThrownBy(() -> program.content(video, "video"))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("video_not_found"));
        }
        assertThat(ids(program.list("limit=100"))).doesNotContainAnyElementsOf(videos);
    }

    private static void takesThePictureAwayToo(RunningCinelog cinelog, VideosProgram program, String sketch)
            throws Exception {
        var store = cinelog.part(MediaStore.class);
        var reference = referenceOf(cinelog, sketch);
        assertThat(store.stat(reference).orElseThrow().contentType()).isEqualTo("image/png");

        program.delete(sketch);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(store.stat(reference)).isEmpty());
    }

    /** No answer shows where it lies. */
    private static String referenceOf(RunningCinelog cinelog, String video) {
        return cinelog.part(JdbcClient.class)
                .sql("select reference_key from %s.job where video_id = ?".formatted(GenerationReadModel.SCHEMA))
                .param(UUID.fromString(video))
                .query(String.class)
                .single();
    }

    private static List<String> ids(JsonNode list) {
        return list.path("data")
                .valueStream()
                .map(video -> video.path("id").asString())
                .toList();
    }

    private static BufferedImage picture(byte[] bytes) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] png() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
