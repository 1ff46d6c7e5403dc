package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private static final String QUEUED = """
            {"id":"video_1","object":"video","status":"queued","progress":0,"model":"sora-2","seconds":"8",
             "size":"1280x720","created_at":1760000000,"completed_at":null,"expires_at":null,"error":null}""";

    private FakeProvider provider;
    private OpenAiVideos videos;

    @BeforeEach
    void start() throws IOException {
        provider = new FakeProvider();
        videos = Clients.patient(provider.url());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void isSentAsJson() throws Exception {
        provider.says(QUEUED);

        RemoteVideo video = videos.create(Clients.fox(), "job-1");

        assertThat(video)
                .isEqualTo(new RemoteVideo(
                        Clients.ID,
                        RemoteStatus.QUEUED,
                        0,
                        "sora-2",
                        8,
                        "1280x720",
                        Instant.ofEpochSecond(1_760_000_000),
                        null,
                        null,
                        null));
        ReceivedRequest request = provider.request();
        assertThat(request.line()).isEqualTo("POST /v1/videos");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Idempotency-Key")).isEqualTo("job-1");
        assertThat(new ObjectMapper().readTree(request.body().getBytes(ISO_8859_1)))
                .isEqualTo(new ObjectMapper()
                        .createObjectNode()
                        .put("prompt", Clients.PROMPT)
                        .put("model", "sora-2")
                        .put("size", "1280x720")
                        .put("seconds", "8"));
    }

    @Test
    void showsTheKeyInOneHeaderOnly() throws Exception {
        provider.says(QUEUED);

        videos.create(Clients.fox(), "job-1");

        ReceivedRequest request = provider.request();
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        var others = new HashMap<>(request.headers());
        others.remove("Authorization");
        assertThat(request.line() + others + request.body()).doesNotContain(Clients.KEY);
    }

    @Test
    void isSentAsAFormWithItsReference(@TempDir Path directory) throws Exception {
        byte[] picture = "\u0089PNG\r\n\u001a\n and so on \u00ff".getBytes(ISO_8859_1);
        Path reference = Files.write(directory.resolve("secret name.bin"), picture);
        provider.says(QUEUED);

        videos.create(new RemoteVideoRequest(Clients.PROMPT, "sora-2", "1280x720", 8, Optional.of(reference)), "job-1");

        ReceivedRequest request = provider.request();
        assertThat(request.line()).isEqualTo("POST /v1/videos");
        assertThat(request.header("Idempotency-Key")).isEqualTo("job-1");
        assertThat(request.header("Content-Length"))
                .isEqualTo(Integer.toString(request.body().length()));
        String boundary = request.header("Content-Type").replaceFirst("^multipart/form-data;\\s*boundary=", "");
        assertThat(request.body())
                .isEqualTo(new String(
                                (text("prompt", Clients.PROMPT)
                                                + text("model", "sora-2")
                                                + text("size", "1280x720")
                                                + text("seconds", "8")
                                                + "--B\r\nContent-Disposition: form-data; name=\"input_reference\"; "
                                                + "filename=\"reference.png\"\r\nContent-Type: image/png\r\n\r\nPICTURE\r\n--B--\r\n")
                                        .replace("--B", "--" + boundary)
                                        .getBytes(UTF_8),
                                ISO_8859_1)
                        .replace("PICTURE", new String(picture, ISO_8859_1)));
    }

    private static String text(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n" + value + "\r\n";
    }

    @ParameterizedTest
    @MethodSource
    void knowsWhatAReferenceIs(ReferenceType type, String head, @TempDir Path directory) throws Exception {
        Path file = Files.write(directory.resolve("file"), head.getBytes(ISO_8859_1));

        assertThat(ReferenceType.of(file)).contains(type);
    }

    static Stream<Arguments> knowsWhatAReferenceIs() {
        return Stream.of(
                arguments(ReferenceType.JPEG, "\u00ff\u00d8\u00ff\u00e0"),
                arguments(ReferenceType.PNG, "\u0089PNG\r\n\u001a\n"),
                arguments(ReferenceType.WEBP, "RIFF0000WEBPVP8"),
                arguments(ReferenceType.MP4, "0000ftypisom"));
    }

    @Test
    void sendsNoReferenceOfAnotherKind(@TempDir Path directory) throws Exception {
        Path reference = Files.writeString(directory.resolve("reference.png"), "<svg/>");
        var request = new RemoteVideoRequest(Clients.PROMPT, "sora-2", "1280x720", 8, Optional.of(reference));

        assertThat(Failing.refused(() -> videos.create(request, "job-1")).kind())
                .isEqualTo(RefusalKind.REFERENCE_UNFIT);
        assertThat(provider.requests()).isEmpty();
    }

    @Test
    void changesAFinishedVideo() throws Exception {
        provider.says(QUEUED.replace("video_1", "video_2"));

        RemoteVideo video = videos.remix(Clients.ID, Clients.PROMPT, "job-2");

        assertThat(video.id()).isEqualTo(new RemoteVideoId("video_2"));
        ReceivedRequest request = provider.request();
        assertThat(request.line()).isEqualTo("POST /v1/videos/video_1/remix");
        assertThat(request.header("Idempotency-Key")).isEqualTo("job-2");
        assertThat(new ObjectMapper().readTree(request.body().getBytes(ISO_8859_1)))
                .isEqualTo(new ObjectMapper().createObjectNode().put("prompt", Clients.PROMPT));
    }

    @Test
    void ofAnotherModelIsNotSent() {
        var request = new RemoteVideoRequest(Clients.PROMPT, "sora-3", "1280x720", 8, Optional.empty());

        assertThat(Failing.refused(() -> videos.create(request, "job-1")).kind())
                .isEqualTo(RefusalKind.MODEL_UNKNOWN);
        assertThat(provider.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nX-Header: b", "ü"})
    void wantsAnIdempotencyKeyThatAHeaderCanCarry(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> videos.create(Clients.fox(), key));
    }

    @ParameterizedTest
    @CsvSource({
        "400, bad_size,           REJECTED",
        "400, moderation_blocked, MODERATED",
        "403, moderation_blocked, MODERATED",
        "401, invalid_api_key,    KEY_REFUSED",
        "403, '',                 KEY_REFUSED",
        "404, model_not_found,    NOT_FOUND",
        "413, '',                 REJECTED",
        "429, insufficient_quota, NO_CREDIT"
    })
    void isRefused(int status, String code, RefusalKind kind) {
        provider.says(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No.\"}}");

        var refused = Failing.refused(() -> videos.create(Clients.fox(), "job-1"));

        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.reason().code()).isEqualTo(kind.code());
        assertThat(refused.getMessage()).contains("POST /videos").contains(Integer.toString(status));
    }

    @Test
    void withAWrongKeyTellsTheOperatorWhichVariableIsWrong() {
        provider.says(401, "{\"error\":{\"message\":\"Incorrect API key provided: sk-te***789\"}}");

        var refused = Failing.refused(() -> videos.create(Clients.fox(), "job-1"));

        assertThat(refused)
                .hasMessage("POST /videos was answered with 401. the key is not accepted; check OPENAI_API_KEY");
        assertThat(refused.reason().message()).isEqualTo("This model is not available at the moment.");
    }

    @Test
    void repeatsTheProvidersWordsWithoutWhatIsHostileOrSecret() {
        String words = "Bad \\u001b[31m\\u202eprompt\\n'" + Clients.PROMPT.replace("\"", "\\\"") + "' of " + Clients.KEY
                + "x".repeat(1000);
        provider.says(400, "{\"error\":{\"message\":\"" + words + "\"}}");

        var refused = Failing.refused(() -> videos.create(Clients.fox(), "job-1"));

        assertThat(refused.reason().message())
                .startsWith("The provider refused this request. It says: Bad [31m prompt '…' of …xxx")
                .hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "video_1/content", "", "a b", "video_1?x=y", "video\\u0000"})
    void withAnIdThatIsNoIdIsNotUnderstood(String id) {
        provider.says("{\"id\":\"" + id + "\",\"status\":\"queued\"}");

        assertThat(Failing.refused(() -> videos.create(Clients.fox(), "job-1")).kind())
                .isEqualTo(RefusalKind.NOT_UNDERSTOOD);
    }

    @Test
    void answeredWithGarbageIsRepeatedOnceWithTheSameKey() throws Exception {
        provider.says("<html>").says(QUEUED);

        assertThat(videos.create(Clients.fox(), "job-1").id()).isEqualTo(Clients.ID);
        assertThat(provider.requests())
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.header("Idempotency-Key")).isEqualTo("job-1"));
    }

    @Test
    void answeredWithGarbageTwiceHasAnUnknownOutcome() {
        provider.says("<html>").says("");

        assertThat(Failing.unknown(() -> videos.create(Clients.fox(), "job-1")).retryable())
                .isTrue();
        assertThat(provider.requests()).hasSize(2);
    }

    @Test
    void thatIsNotAnsweredInTimeHasAnUnknownOutcome() throws Exception {
        try (var silent = new BrokenProvider("", BrokenProvider.Ending.SILENCE)) {
            var failure = Failing.unknown(() -> Clients.impatient(silent.url()).create(Clients.fox(), "job-1"));

            assertThat(failure).hasMessageContaining("HttpTimeoutException");
            assertThat(silent.answered()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"})
    void whoseConnectionIsResetHasAnUnknownOutcome(String answer) throws Exception {
        try (var broken = new BrokenProvider(answer, BrokenProvider.Ending.RESET)) {
            Failing.unknown(() -> Clients.patient(broken.url()).create(Clients.fox(), "job-1"));
            assertThat(broken.answered()).isEqualTo(1);
        }
    }

    @Test
    void thatNobodyCouldHearHappenedNot() {
        provider.close();

        assertThat(Failing.unavailable(() -> videos.create(Clients.fox(), "job-1")))
                .hasMessageContaining("ConnectException");
    }
}
