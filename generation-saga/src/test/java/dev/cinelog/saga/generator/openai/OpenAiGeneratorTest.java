package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.saga.ffmpeg.TestFilm;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.Rendering.Elsewhere;
import dev.cinelog.saga.generator.Rendering.Film;
import dev.cinelog.saga.pipeline.MediaInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One step at a time, against a provider that says what a test laid out. */
class OpenAiGeneratorTest {

    private static final String NOT_FLAGGED = "{\"results\":[{\"flagged\":false,\"categories\":{}}]}";

    private final FakeProvider provider;
    private final OpenAiGenerator generator;
    private final List<Integer> progress = new ArrayList<>();

    @TempDir
    Path workDirectory = Path.of(".");

    OpenAiGeneratorTest() throws IOException {
        provider = new FakeProvider();
        generator = new OpenAiGenerator(Clients.patient(provider.url()), List.of("sora-2"), new MediaInMemory());
    }

    @AfterEach
    void close() throws Exception {
        provider.close();
    }

    @Test
    void makesWhatTheProtocolNames() {
        assertThat(generator.models()).extracting(Model::name).containsExactly("sora-2");
        assertThat(generator.models().get(0).makesSize(1280, 720)).isTrue();
        assertThat(generator.models().get(0).makesSize(64, 64)).isFalse();
        assertThat(generator.models().get(0).makesSeconds(5)).isFalse();
    }

    @Test
    void ordersAVideoUnderAKeyThatIsTheSameWheneverTheOrderIsRepeated() throws Exception {
        provider.says(NOT_FLAGGED).says(Clients.video("queued", 0));
        provider.says(NOT_FLAGGED).says(Clients.video("queued", 0));

        assertThat(render(null, null)).isEqualTo(new Elsewhere("video_1"));
        assertThat(render(null, null)).isEqualTo(new Elsewhere("video_1"));

        assertThat(provider.requests())
                .filteredOn(request -> request.line().equals("POST /v1/videos"))
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.header("Idempotency-Key")).isEqualTo("job-2"));
    }

    @Test
    void changesAVideoThatItMadeItself() throws Exception {
        provider.says(NOT_FLAGGED).says(Clients.video("queued", 0));

        render(null, "video_0");

        assertThat(provider.requests().get(1).line()).isEqualTo("POST /v1/videos/video_0/remix");
    }

    @Test
    void makesNoVideoOfAPromptThatIsFlagged() {
        provider.says("{\"results\":[{\"flagged\":true,\"categories\":{\"violence\":true,\"hate\":false}}]}");

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> render(null, null))
                .satisfies(failure -> assertThat(failure.retryable()).isFalse())
                .satisfies(failure -> assertThat(failure.reason().code()).isEqualTo("moderated"))
                .satisfies(failure -> assertThat(failure.reason().message()).endsWith("violence"));
    }

    @Test
    void comesAgainWhenTheProviderHasNoTimeAndSaysWhen() throws Exception {
        provider.says(NOT_FLAGGED).says(429, "{}", "Retry-After", "20");

        var step = (Elsewhere) render(null, null);

        assertThat(step.remoteId()).isNull();
        assertThat(step.notBefore()).isEqualTo(Duration.ofSeconds(20));
        assertThat(step.trouble()).isNotNull();
    }

    @Test
    void tellsHowFarItIsAndComesAgain() throws Exception {
        provider.says(Clients.video("in_progress", 40));

        assertThat(render("video_1", null)).isEqualTo(new Elsewhere("video_1"));
        assertThat(progress).containsExactly(40);
    }

    @Test
    void losesNothingWhenItCannotBeAsked() throws Exception {
        provider.says(503, "busy", "Content-Type", "text/html");

        assertThat(render("video_1", null)).isEqualTo(new Elsewhere("video_1"));
    }

    @Test
    void fetchesTheFilmWhenItIsThere() throws Exception {
        var film = Files.readAllBytes(TestFilm.plain(workDirectory.resolve("theirs.mp4")));
        provider.says(Clients.video("completed", 100)).says(200, film, "Content-Type", "video/mp4");

        var step = (Film) render("video_1", null);

        assertThat(step.file()).hasBinaryContent(film);
    }

    @Test
    void comesAgainForAFilmThatDidNotComeWhole() throws Exception {
        provider.says(Clients.video("completed", 100)).says(200, "<html>", "Content-Type", "text/html");

        assertThat(render("video_1", null)).isEqualTo(new Elsewhere("video_1"));
    }

    @Test
    void saysWhyTheProviderFailed() {
        provider.says("{\"id\":\"video_1\",\"object\":\"video\",\"status\":\"failed\",\"progress\":40,"
                + "\"error\":{\"code\":\"x\",\"message\":\"No fox was found.\"}}");

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> render("video_1", null))
                .satisfies(failure -> assertThat(failure.reason().message()).endsWith("It says: No fox was found."))
                .satisfies(failure -> assertThat(failure.retryable()).isFalse());
    }

    @Test
    void givesUpWhatTheProviderDoesNotHaveAnyMore() {
        provider.says(404, "{}");

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> render("video_1", null))
                .satisfies(failure -> assertThat(failure.reason().code()).isEqualTo("provider_gone"));
    }

    @Test
    void forgetsWhatNobodyWants() throws Exception {
        provider.says("{}");

        generator.forget("video_1");

        assertThat(provider.request().line()).isEqualTo("DELETE /v1/videos/video_1");
    }

    private Rendering render(@Nullable String remoteId, @Nullable String remixOf) throws Exception {
        var spec = new RenderSpec("sora-2", 1280, 720, 8, Quality.MEDIUM, null, remixOf);
        var brief = new RenderBrief(new GenerationId("job"), new VideoId("video"), 2, Clients.PROMPT, spec, remoteId);
        return generator.render(brief, workDirectory, progress::add);
    }
}
