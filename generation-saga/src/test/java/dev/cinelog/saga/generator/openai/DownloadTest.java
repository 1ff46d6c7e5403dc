package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloadTest {

    private static final long LIMIT = 1_000_000;
    private static final byte[] FILM = ("\0\0\0\u0018ftypmp42" + "frames".repeat(50_000)).getBytes(ISO_8859_1);
    private static final String HALF =
            "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 100\r\n\r\n\0\0\0\u0018ftyp";
    private static final String ENDLESS =
            "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nTransfer-Encoding: chunked\r\n\r\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private FakeProvider provider;
    private OpenAiVideos videos;

    @BeforeEach
    void start() throws IOException {
        provider = new FakeProvider();
        videos = Clients.patient(provider.url());
    }

    @AfterEach
    void leavesWholeFilesOrNone() throws IOException {
        provider.close();
        try (var files = Files.list(directory)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).isSubsetOf("whole");
        }
    }

    private Path target() {
        return directory.resolve("film");
    }

    private Path whole() {
        return directory.resolve("whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"video/mp4", "Video/MP4; codecs=avc1", "application/octet-stream"})
    void ofAFilmIsWritten(String type) throws Exception {
        provider.says(200, FILM, "Content-Type", type);

        videos.content(Clients.ID, ContentVariant.VIDEO, whole(), LIMIT);

        assertThat(whole()).hasBinaryContent(FILM);
        ReceivedRequest request = provider.request();
        assertThat(request.line()).isEqualTo("GET /v1/videos/video_1/content?variant=video");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        assertThat(request.header("Accept")).startsWith("video/*");
        assertThat(request.headers()).doesNotContainKey("Accept-encoding");
    }

    @ParameterizedTest
    @CsvSource({"THUMBNAIL, thumbnail, image/webp", "SPRITESHEET, spritesheet, image/jpeg"})
    void ofAPictureIsWritten(ContentVariant variant, String word, String type) throws Exception {
        provider.says(200, "a picture", "Content-Type", type);

        videos.content(Clients.ID, variant, whole(), LIMIT);

        assertThat(whole()).hasContent("a picture");
        assertThat(provider.request().line()).endsWith("/content?variant=" + word);
    }

    @Test
    void takesWhatWasThereBeforeAway() throws Exception {
        Files.writeString(target(), "an older film");
        provider.says(503, "");

        Failing.unavailable(() -> videos.content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT));
        assertThat(target()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/html        | <html>Please sign in</html>
                    application/json | {"status":"completed"}
                    image/webp       | 0000ftyp
                    video/mp4        | <html>Please sign in</html>
                    video/mp4        | short
                    """)
    void ofWhatIsNoFilmFails(String type, String body) {
        provider.says(200, body, "Content-Type", type);

        Failing.unavailable(() -> videos.content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT));
    }

    @Test
    void ofNothingAtAllFails() {
        provider.says(200, "", "Content-Type", "image/webp").says(204, "");

        Failing.unavailable(() -> videos.content(Clients.ID, ContentVariant.THUMBNAIL, target(), LIMIT));
        Failing.unavailable(() -> videos.content(Clients.ID, ContentVariant.THUMBNAIL, target(), LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "RESET"})
    void thatIsCutOffMayGoBetterLater(BrokenProvider.Ending ending) throws Exception {
        try (var broken = new BrokenProvider(HALF, ending)) {
            Failing.unavailable(
                    () -> Clients.patient(broken.url()).content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT));
        }
    }

    @Test
    void thatIsCutOffBetweenChunksMayGoBetterLater() throws Exception {
        try (var broken = new BrokenProvider(ENDLESS + "8\r\n0000ftyp\r\n", BrokenProvider.Ending.CLOSED)) {
            Failing.unavailable(
                    () -> Clients.patient(broken.url()).content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT));
        }
    }

    @Test
    void thatStopsHalfWayEndsInTime() throws Exception {
        try (var silent = new BrokenProvider(HALF, BrokenProvider.Ending.SILENCE)) {
            Failing.unavailable(
                    () -> Clients.impatient(silent.url()).content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT));
        }
    }

    @Test
    void ofMoreThanTheLimitIsRefusedBeforeItBegins() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 101\r\n\r\n";
        try (var silent = new BrokenProvider(head, BrokenProvider.Ending.SILENCE)) {
            assertThat(Failing.refused(() -> Clients.patient(silent.url())
                                    .content(Clients.ID, ContentVariant.VIDEO, target(), 100))
                            .kind())
                    .isEqualTo(RefusalKind.TOO_LARGE);
        }
    }

    @Test
    void ofMoreThanTheLimitIsRefusedWhenTheLimitIsReached() throws Exception {
        String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
        try (var silent = new BrokenProvider(ENDLESS + chunk + chunk, BrokenProvider.Ending.SILENCE)) {
            assertThat(Failing.refused(() -> Clients.patient(silent.url())
                                    .content(Clients.ID, ContentVariant.VIDEO, target(), 0x1800))
                            .kind())
                    .isEqualTo(RefusalKind.TOO_LARGE);
        }
    }

    @Test
    void ofExactlyTheLimitIsWritten() throws Exception {
        provider.says(200, FILM, "Content-Type", "video/mp4");

        videos.content(Clients.ID, ContentVariant.VIDEO, whole(), FILM.length);

        assertThat(whole()).hasSize(FILM.length);
    }

    @Test
    void ofWhatIsGoneIsRefused() {
        provider.says(404, "{\"error\":{\"message\":\"expired\"}}");

        assertThat(Failing.refused(() -> videos.content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT))
                        .kind())
                .isEqualTo(RefusalKind.NOT_FOUND);
    }

    @Test
    void takesTheKeyToNoOtherHost() throws Exception {
        try (var stranger = new FakeProvider()) {
            provider.says(302, "", "Location", stranger.url() + "/film.mp4");

            assertThat(Failing.refused(() -> videos.content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT))
                            .kind())
                    .isEqualTo(RefusalKind.REDIRECTED);
            assertThat(stranger.requests()).isEmpty();
        }
    }

    @Test
    void blamesNobodyElseForADiskOfOurOwn() {
        provider.says(200, FILM, "Content-Type", "video/mp4");

        assertThatThrownBy(() -> videos.content(
                        Clients.ID,
                        ContentVariant.VIDEO,
                        directory.resolve("absent").resolve("film"),
                        LIMIT))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HALF})
    void endsWhenItIsInterrupted(String answer) throws Exception {
        try (var silent = new BrokenProvider(answer, BrokenProvider.Ending.SILENCE)) {
            var ended = new AtomicReference<@Nullable Throwable>();
            var thread = new Thread(() -> {
                try {
                    Clients.patient(silent.url()).content(Clients.ID, ContentVariant.VIDEO, target(), LIMIT);
                } catch (Exception failure) {
                    ended.set(failure);
                }
            });
            thread.start();
            await().until(() -> silent.answered() == 1);
            await().until(() -> answer.isEmpty() || Files.exists(target()));

            thread.interrupt();

            await().atMost(5, SECONDS).until(() -> ended.get() instanceof InterruptedException);
        }
    }
}
