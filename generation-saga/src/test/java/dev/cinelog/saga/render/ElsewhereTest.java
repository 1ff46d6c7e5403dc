package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.command.RecordSubmission;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.saga.FakeCommandBus;
import dev.cinelog.saga.ffmpeg.TestFfmpeg;
import dev.cinelog.saga.ffmpeg.TestFilm;
import dev.cinelog.saga.generator.Rendering.Elsewhere;
import dev.cinelog.saga.generator.Rendering.Film;
import dev.cinelog.saga.pipeline.MediaLimits;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attempts that a generator elsewhere works on. */
class ElsewhereTest {

    private static final RenderOrder ORDER = new RenderOrder(new GenerationId("job"), 1);

    private final FakeCommandBus bus = new FakeCommandBus();
    private final InMemoryMediaStore store = new InMemoryMediaStore();

    @TempDir
    Path workDirectory = Path.of(".");

    @Test
    void areRememberedByTheirNameThereAndLookedAtLater() throws Exception {
        bus.answer(brief(null));

        var again = look(0, (brief, directory, progress) -> new Elsewhere("video_1"));

        assertThat(again).contains(Duration.ofSeconds(5));
        assertThat(bus.payloads().get(1)).isEqualTo(new RecordSubmission(ORDER.generationId(), 1, "video_1"));
    }

    @Test
    void areNotRememberedTwice() throws Exception {
        bus.answer(brief("video_1"));

        var again = look(3, (brief, directory, progress) -> new Elsewhere(brief.remoteId(), null, null));

        assertThat(again).contains(Duration.ofMillis(16_875));
        assertThat(bus.payloads()).hasSize(1);
    }

    @Test
    void areAskedForAgainWhenNobodyKnowsWhetherTheyAreThere() throws Exception {
        bus.answer(brief(null));

        var again = look(
                0,
                (brief, directory, progress) ->
                        new Elsewhere(null, Duration.ofSeconds(30), new FailureReason("provider_silent", "Silence.")));

        assertThat(again).contains(Duration.ofSeconds(30));
        assertThat(bus.payloads()).hasSize(1);
    }

    @Test
    void leaveNoBytesWhenNobodyWantsTheResultAnyMore() throws Exception {
        bus.answer(brief(null));

        look(0, (brief, directory, progress) -> {
            try {
                var film = TestFilm.plain(directory.resolve("film.mp4"));
                bus.refuse(ErrorCode.GENERATION_ENDED);
                return new Film(film);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });

        assertThat(store.keys()).isEmpty();
    }

    private Optional<Duration> look(int looks, FakeGenerator.Step step) throws Exception {
        return new RenderAttempt(
                        bus.commands(),
                        FakeGenerator.stepping(step),
                        new MediaPipeline(TestFfmpeg.find(), store, MediaLimits.defaults()),
                        store,
                        workDirectory,
                        Clock.systemUTC())
                .render(ORDER, looks);
    }

    private static RenderBrief brief(@Nullable String remoteId) {
        return new RenderBrief(
                ORDER.generationId(),
                new VideoId("video"),
                1,
                "a lighthouse",
                new RenderSpec(FakeGenerator.NAME, 64, 48, 2),
                remoteId);
    }
}
