package dev.cinelog.saga.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Probe probe = new Probe(TestFfmpeg.find());

    @Test
    void findsOutWhatAFilmIs() throws Exception {
        Path film = TestFilm.plain(directory.resolve("film.mp4"));

        assertThat(probe.inspect(film)).contains(new MediaFacts("h264", "yuv420p", 64, 48, 2000, 2000, null));
    }

    @Test
    void knowsOtherCodecsAndContainers() throws Exception {
        Path film = TestFilm.of(
                directory.resolve("film.mkv"), 32, 32, TestFilm.shades(5), "-c:v", "ffv1", "-pix_fmt", "yuv444p");

        assertThat(probe.inspect(film)).hasValueSatisfying(facts -> {
            assertThat(facts.codec()).isEqualTo("ffv1");
            assertThat(facts.pixelFormat()).isEqualTo("yuv444p");
            assertThat(facts.durationMillis()).isEqualTo(500);
        });
    }

    @Test
    void neverTakesAFilmThatIsCutOffForAWholeOne() throws Exception {
        Path whole = TestFilm.of(
                directory.resolve("film.mp4"),
                64,
                48,
                TestFilm.shades(40),
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                "-movflags",
                "+faststart");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(directory.resolve("cut.mp4"), Arrays.copyOf(bytes, bytes.length * 2 / 3));

        assertThat(probe.inspect(whole).orElseThrow().truncated()).isFalse();
        assertThat(probe.inspect(cut).filter(facts -> !facts.truncated())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no film at all",
                "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile '/etc/passwd'\n",
                "\u0000\u0000\u0000\u0018ftypmp42"
            })
    void isNotTakenInByWhatIsNoFilm(String content) throws Exception {
        assertThat(probe.inspect(Files.writeString(directory.resolve("file.mp4"), content)))
                .isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNoFilm() throws Exception {
        assertThat(probe.inspect(directory.resolve("absent.mp4"))).isEmpty();
    }
}
