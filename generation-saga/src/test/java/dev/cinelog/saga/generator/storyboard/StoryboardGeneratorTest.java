package dev.cinelog.saga.generator.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Mp4File;
import dev.cinelog.saga.ffmpeg.Probe;
import dev.cinelog.saga.ffmpeg.TestFfmpeg;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering.Film;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.generator.storyboard.lettering.TestFonts;
import dev.cinelog.saga.stills.Stills;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryboardGeneratorTest {

    private static final Ffmpeg FFMPEG = TestFfmpeg.find();
    private static final VideoGenerator GENERATOR =
            new StoryboardGenerator(FFMPEG, StoryboardSettings.defaults(), TestFonts.load());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @CsvSource({"16, 16, 1", "16, 640, 1", "640, 16, 2", "180, 320, 3", "1280, 720, 2", "3840, 2160, 1"})
    void makesARealFilm(int width, int height, int seconds) throws Exception {
        Film rendering =
                (Film) GENERATOR.render(brief("a ship at sea", width, height, seconds), directory, percent -> {});
        Path film = rendering.file();

        assertThat(new Probe(FFMPEG).inspect(film))
                .contains(new MediaFacts("h264", "yuv420p", width, height, seconds * 1000L, seconds * 1000L, null));
        assertThat(Mp4File.playsWhileLoading(film)).isTrue();
        Stills stills = Objects.requireNonNull(rendering.stills());
        assertThat(ImageIO.read(stills.thumbnail().toFile()).getWidth()).isEqualTo(Math.min(640, width));
        assertThat(ImageIO.read(stills.spritesheet().toFile()).getWidth() % 5).isZero();
    }

    @ParameterizedTest
    @MethodSource("dev.cinelog.saga.generator.storyboard.HostilePrompts#all")
    void noPromptBreaksIt(String prompt) throws Exception {
        Path film = film(brief(prompt, 96, 64, 1));

        assertThat(new Probe(FFMPEG).inspect(film))
                .hasValueSatisfying(facts -> assertThat(facts.durationMillis()).isEqualTo(1000));
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder("storyboard.mp4", "thumbnail.jpg", "spritesheet.jpg");
    }

    @Test
    void tellsHowFarItIsOnTheCallingThread() throws Exception {
        List<Integer> percents = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        GENERATOR.render(brief("a forest", 640, 360, 4), directory, percent -> {
            percents.add(percent);
            threads.add(Thread.currentThread());
        });

        assertThat(percents).isSorted().endsWith(100).hasSizeGreaterThan(2);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void endsWhenProgressIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> GENERATOR.render(brief("a forest", 640, 360, 30), directory, percent -> {
                    throw new IllegalArgumentException("cancelled");
                }))
                .withMessage("cancelled");
    }

    @Test
    void oneThatIsTooLargeForTheMemoryIsRefused() {
        VideoGenerator small =
                new StoryboardGenerator(FFMPEG, StoryboardSettings.defaults().withMemory(100 << 20), TestFonts.load());

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> small.render(brief("a forest", 3840, 2160, 1), directory, percent -> {}))
                .satisfies(failure -> {
                    assertThat(failure.reason().message()).contains("not enough memory");
                    assertThat(failure.retryable()).isFalse();
                });
    }

    @Test
    void takingTooLongIsWorthARetry() {
        Ffmpeg hasty = Ffmpeg.find(TestFfmpeg.SETTINGS.withTimeLimit(Duration.ofMillis(300)));
        VideoGenerator generator = new StoryboardGenerator(hasty, StoryboardSettings.defaults(), TestFonts.load());

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> generator.render(brief("a forest", 1280, 720, 60), directory, percent -> {}))
                .satisfies(failure -> {
                    assertThat(failure.reason().code()).isEqualTo("timed_out");
                    assertThat(failure.retryable()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "15, 16, 1",
        "14, 14, 1",
        "17, 32, 1",
        "3842, 16, 1",
        "3840, 2162, 1",
        "64, 64, 0",
        "64, 64, 61",
        "-2, -2, 5"
    })
    void refusesWhatCannotBeDrawn(int width, int height, int seconds) {
        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> GENERATOR.render(brief("a sea", width, height, seconds), directory, percent -> {}))
                .satisfies(failure -> {
                    assertThat(failure.reason().code()).isEqualTo("spec_unsupported");
                    assertThat(failure.retryable()).isFalse();
                });
    }

    private static RenderBrief brief(String prompt, int width, int height, int seconds) {
        RenderSpec spec = new RenderSpec(StoryboardGenerator.NAME, width, height, seconds);
        return new RenderBrief(new GenerationId("generation"), new VideoId("video"), 1, prompt, spec, null);
    }

    private Path film(RenderBrief brief) throws Exception {
        return ((Film) GENERATOR.render(brief, directory, percent -> {})).file();
    }
}
