package dev.cinelog.saga.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Mp4File;
import dev.cinelog.saga.ffmpeg.Probe;
import dev.cinelog.saga.ffmpeg.TestFfmpeg;
import dev.cinelog.saga.ffmpeg.TestFilm;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.stills.Stills;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaPipelineTest {

    private static final Ffmpeg FFMPEG = TestFfmpeg.find();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final MediaInMemory store = new MediaInMemory();

    @Test
    void storesAFilmThatIsFineAsItIs() throws Exception {
        Path film = film("-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "+faststart");

        VideoMedia media = process(film);

        assertThat(media)
                .isEqualTo(new VideoMedia(
                        "videos/1/video.mp4", "videos/1/thumbnail.jpg", Files.size(film), 2000, 64, 48, "h264"));
        assertThat(store.objects().get("videos/1/video.mp4")).isEqualTo(Files.readAllBytes(film));
        assertThat(store.stat("videos/1/video.mp4").orElseThrow().contentType()).isEqualTo("video/mp4");
        assertThat(store.stat("videos/1/thumbnail.jpg").orElseThrow().contentType())
                .isEqualTo("image/jpeg");
        assertThat(store.stat(media.spritesheetKey()).orElseThrow().contentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void movesTheIndexToTheFront() throws Exception {
        process(TestFilm.plain(directory.resolve("film.mp4")));

        assertPlayable(new MediaFacts("h264", "yuv420p", 64, 48, 2000, 2000, null));
    }

    @Test
    void encodesWhatBrowsersCannotShow() throws Exception {
        process(film("-c:v", "libx264", "-pix_fmt", "yuv444p"));
        assertPlayable(new MediaFacts("h264", "yuv420p", 64, 48, 2000, 2000, null));

        process(film("-c:v", "mpeg4"));
        assertPlayable(new MediaFacts("h264", "yuv420p", 64, 48, 2000, 2000, null));
    }

    @Test
    void evensOddSizes() throws Exception {
        Path odd = TestFilm.of(
                directory.resolve("odd.mkv"), 63, 47, TestFilm.shades(10), "-c:v", "ffv1", "-pix_fmt", "yuv444p");

        VideoMedia media = process(odd);

        assertThat(media.width()).isEqualTo(62);
        assertThat(media.height()).isEqualTo(46);
    }

    @Test
    void picksAPictureThatIsNotBlack() throws Exception {
        int[] darkUntilTheEnd = new int[40];
        Arrays.fill(darkUntilTheEnd, 30, 40, 180);
        Path film = TestFilm.of(directory.resolve("dark.mp4"), 64, 48, darkUntilTheEnd, "-c:v", "libx264");

        process(film);

        BufferedImage picture = picture("videos/1/thumbnail.jpg");
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getRGB(32, 24) & 0xff).isGreaterThan(120);
    }

    @Test
    void aFilmThatIsBlackThroughoutHasAPictureToo() throws Exception {
        process(TestFilm.of(directory.resolve("black.mp4"), 64, 48, new int[10], "-c:v", "libx264"));

        assertThat(store.objects()).containsKey("videos/1/thumbnail.jpg");
    }

    @Test
    void laysTheWholeFilmOutOnOneSheet() throws Exception {
        process(TestFilm.of(directory.resolve("film.mp4"), 64, 48, TestFilm.shades(50), "-c:v", "libx264"));

        BufferedImage sheet = picture("videos/1/spritesheet.jpg");
        assertThat(sheet.getWidth()).isEqualTo(5 * 64);
        assertThat(sheet.getHeight()).isEqualTo(5 * 48);
        List<Integer> shades = IntStream.range(0, 25)
                .mapToObj(cell -> sheet.getRGB(cell % 5 * 64 + 32, cell / 5 * 48 + 24) & 0xff)
                .toList();
        assertThat(shades).isSorted();
        assertThat(shades.get(0)).isLessThan(60);
        assertThat(shades.get(12)).isBetween(110, 170);
        assertThat(shades.get(24)).isGreaterThan(210);
    }

    @Test
    void takesNoPicturesOfAFilmThatComesWithSome() throws Exception {
        Path film = TestFilm.plain(directory.resolve("film.mp4"));
        Stills stills = Stills.in(directory);
        ImageIO.write(light(), "jpeg", stills.thumbnail().toFile());
        Files.writeString(stills.spritesheet(), "a sheet");

        pipeline().process(new Rendering.Film(film, stills), "videos/1", percent -> {});

        assertThat(store.objects().get("videos/1/thumbnail.jpg")).isEqualTo(Files.readAllBytes(stills.thumbnail()));
        assertThat(store.objects().get("videos/1/spritesheet.jpg"))
                .asString(UTF_8)
                .isEqualTo("a sheet");
    }

    @Test
    void takesAPictureOfAFilmThatComesWithADarkOne() throws Exception {
        Path film = TestFilm.of(directory.resolve("light.mp4"), 64, 48, new int[] {200, 200}, "-c:v", "libx264");
        Stills stills = Stills.in(directory);
        ImageIO.write(
                new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB),
                "jpeg",
                stills.thumbnail().toFile());

        pipeline().process(new Rendering.Film(film, stills), "videos/1", percent -> {});

        assertThat(picture("videos/1/thumbnail.jpg").getRGB(32, 24) & 0xff).isGreaterThan(180);
    }

    @Test
    void fillsTheSheetOfAFilmOfOneFrame() throws Exception {
        process(TestFilm.of(directory.resolve("film.mp4"), 64, 48, new int[] {200}, "-c:v", "libx264"));

        assertThat(picture("videos/1/spritesheet.jpg").getRGB(5 * 64 - 32, 5 * 48 - 24) & 0xff)
                .isGreaterThan(180);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no film", "#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"})
    void refusesWhatIsNoFilm(String content) throws Exception {
        assertRefused(Files.writeString(directory.resolve("film.mp4"), content), MediaLimits.defaults(), "not_a_video");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6})
    void refusesAFilmThatIsCutOff(double share) throws Exception {
        Path film = film("-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "+faststart");
        byte[] bytes = Files.readAllBytes(film);
        Files.write(film, Arrays.copyOf(bytes, (int) (bytes.length * share)));

        assertRefused(film, MediaLimits.defaults(), "not_a_video");
    }

    @Test
    void refusesWhatIsTooMuch() throws Exception {
        Path film = TestFilm.plain(directory.resolve("film.mp4"));
        Duration minute = Duration.ofMinutes(1);

        assertRefused(film, new MediaLimits(100, minute, 10_000), "too_large");
        assertRefused(film, new MediaLimits(1_000_000, Duration.ofSeconds(1), 10_000), "too_long");
        assertRefused(film, new MediaLimits(1_000_000, minute, 3_000), "too_large");
        assertRefused(directory.resolve("absent.mp4"), MediaLimits.defaults(), "no_result");
    }

    @Test
    void aStoreThatFailsIsWorthARetry() throws Exception {
        Path film = TestFilm.plain(directory.resolve("film.mp4"));
        store.failFromNowOn();

        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> process(film))
                .satisfies(failure -> {
                    assertThat(failure.reason().code()).isEqualTo("storage_failed");
                    assertThat(failure.retryable()).isTrue();
                });
        assertThat(directory.toFile().list()).containsExactly("film.mp4");
    }

    @Test
    void tellsHowFarItIsAndLeavesNothingBehind() throws Exception {
        List<Integer> percents = new ArrayList<>();

        pipeline().process(new Rendering.Film(film("-c:v", "mpeg4")), "videos/1", percents::add);

        assertThat(percents).isSorted().startsWith(5).endsWith(100);
        assertThat(directory.toFile().list()).containsExactly("film.mp4");
    }

    private VideoMedia process(Path film) throws Exception {
        return pipeline().process(new Rendering.Film(film), "videos/1", percent -> {});
    }

    private MediaPipeline pipeline() {
        return new MediaPipeline(FFMPEG, store, MediaLimits.defaults());
    }

    private static BufferedImage light() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 64, 48);
        return image;
    }

    private BufferedImage picture(String key) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(store.objects().getOrDefault(key, new byte[0])));
    }

    private void assertPlayable(MediaFacts facts) throws Exception {
        Path stored = Files.write(
                directory.resolve("stored.mp4"), store.objects().getOrDefault("videos/1/video.mp4", new byte[0]));
        assertThat(new Probe(FFMPEG).inspect(stored)).contains(facts);
        assertThat(Mp4File.playsWhileLoading(stored)).isTrue();
    }

    private void assertRefused(Path film, MediaLimits limits, String code) {
        MediaPipeline pipeline = new MediaPipeline(FFMPEG, store, limits);
        assertThatExceptionOfType(GenerationException.class)
                .isThrownBy(() -> pipeline.process(new Rendering.Film(film), "videos/1", percent -> {}))
                .satisfies(failure -> {
                    assertThat(failure.reason().code()).isEqualTo(code);
                    assertThat(failure.retryable()).isFalse();
                });
        assertThat(store.objects()).isEmpty();
    }

    private Path film(String... options) throws Exception {
        return TestFilm.of(directory.resolve("film.mp4"), 64, 48, TestFilm.shades(20), options);
    }
}
