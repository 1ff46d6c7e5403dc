package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.saga.FakeCommandBus;
import dev.cinelog.saga.ffmpeg.TestFfmpeg;
import dev.cinelog.saga.ffmpeg.TestFilm;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.pipeline.MediaLimits;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderAttemptTest {

    private static final RenderOrder ORDER = new RenderOrder(new GenerationId("job"), 2);
    private static final StartAttempt START = new StartAttempt(ORDER.generationId(), 2);
    private static final FailureReason REASON = new FailureReason("policy", "This prompt is not allowed.");

    private final FakeCommandBus bus = new FakeCommandBus();
    private final InMemoryMediaStore store = new InMemoryMediaStore();

    @TempDir
    Path workDirectory = Path.of(".");

    @Test
    void aFilmBecomesTheResult() throws Exception {
        bus.answer(brief(FakeGenerator.NAME));

        render((directory, progress) -> film(directory));

        assertThat(bus.payloads().get(0)).isEqualTo(START);
        assertThat(bus.payloads().get(bus.payloads().size() - 1))
                .isInstanceOfSatisfying(
                        CompleteGeneration.class,
                        complete -> assertThat(store.keys())
                                .contains(
                                        complete.media().videoKey(),
                                        complete.media().thumbnailKey())
                                .allMatch(key -> key.startsWith("videos/job/2/")));
    }

    @Test
    void leavesNothingBehind() throws Exception {
        bus.answer(brief(FakeGenerator.NAME));

        render((directory, progress) -> film(directory));

        assertThat(workDirectory).isEmptyDirectory();
    }

    @Test
    void rendersNothingForAJobThatHasEnded() throws Exception {
        bus.refuse(ErrorCode.GENERATION_ENDED);

        render((directory, progress) -> film(directory));

        assertThat(bus.payloads()).containsExactly(START);
    }

    @Test
    void stopsWithoutAFailureWhenTheJobEndsMeanwhile() throws Exception {
        bus.answer(brief(FakeGenerator.NAME)).refuse(ErrorCode.GENERATION_ENDED);

        render((directory, progress) -> {
            progress.percent(50);
            return film(directory);
        });

        assertThat(bus.payloads()).hasSize(2).noneMatch(FailAttempt.class::isInstance);
    }

    @Test
    void reportsWhyTheGeneratorFailed() throws Exception {
        bus.answer(brief(FakeGenerator.NAME));

        render((directory, progress) -> {
            throw new GenerationException(REASON, false);
        });

        assertThat(bus.payloads()).containsExactly(START, new FailAttempt(ORDER.generationId(), 2, REASON, false));
    }

    @Test
    void aModelThatIsNotThereIsNotTriedAgain() throws Exception {
        bus.answer(brief("other"));

        render((directory, progress) -> film(directory));

        assertThatItFailed("model_unknown", false);
    }

    @Test
    void aFaultOfOursIsTriedAgainAndKeepsItsReasonToItself() throws Exception {
        bus.answer(brief(FakeGenerator.NAME));

        render((directory, progress) -> {
            throw new IllegalStateException("at line 42");
        });

        assertThatItFailed("render_failed", true);
    }

    @Test
    void whoeverIsInterruptedDidNotFail() {
        bus.answer(brief(FakeGenerator.NAME));

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> render((directory, progress) -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("a consequence");
                }));

        assertThat(bus.payloads()).containsExactly(START);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anOrderThatProcessesDiedOverFailsForGood() throws Exception {
        attempt((directory, progress) -> film(directory)).giveUp(ORDER);

        assertThatItFailed("render_crashed", false);
    }

    private void assertThatItFailed(String code, boolean retryable) {
        assertThat(bus.payloads().get(bus.payloads().size() - 1)).isInstanceOfSatisfying(FailAttempt.class, failure -> {
            assertThat(failure.reason().code()).isEqualTo(code);
            assertThat(failure.reason().message()).doesNotContain("42");
            assertThat(failure.retryable()).isEqualTo(retryable);
        });
    }

    private void render(FakeGenerator.Filming filming) throws Exception {
        assertThat(attempt(filming).render(ORDER, 0)).isEmpty();
    }

    private RenderAttempt attempt(FakeGenerator.Filming filming) {
        return new RenderAttempt(
                bus.commands(),
                FakeGenerator.filming(filming),
                new MediaPipeline(TestFfmpeg.find(), store, MediaLimits.defaults()),
                store,
                workDirectory,
                Clock.systemUTC());
    }

    private static RenderBrief brief(String model) {
        return new RenderBrief(
                ORDER.generationId(), new VideoId("video"), 2, "a lighthouse", new RenderSpec(model, 64, 48, 2), null);
    }

    private static Path film(Path directory) {
        try {
            return TestFilm.plain(directory.resolve("film.mp4"));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
