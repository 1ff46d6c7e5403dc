package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetrievalTest {

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
    void tellsAllThatTheProviderTells() throws Exception {
        provider.says("""
                {"id":"video_1","status":"completed","progress":100,"model":"sora-2","seconds":"8","size":"1280x720",
                 "created_at":1760000000,"completed_at":1760000060,"expires_at":1760003600,"more":{"of":"it"}}""");

        assertThat(videos.retrieve(Clients.ID))
                .isEqualTo(new RemoteVideo(
                        Clients.ID,
                        RemoteStatus.COMPLETED,
                        100,
                        "sora-2",
                        8,
                        "1280x720",
                        Instant.ofEpochSecond(1_760_000_000),
                        Instant.ofEpochSecond(1_760_000_060),
                        Instant.ofEpochSecond(1_760_003_600),
                        null));
        ReceivedRequest request = provider.request();
        assertThat(request.line()).isEqualTo("GET /v1/videos/video_1");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        assertThat(request.headers()).doesNotContainKey("Idempotency-key");
        assertThat(request.body()).isEmpty();
    }

    @Test
    void tellsWhyAVideoFailed() throws Exception {
        provider.says("""
                {"id":"video_1","status":"failed","error":{"code":"moderation\\nblocked","message":"No\\u0007 such\\tthing"}}""");

        assertThat(videos.retrieve(Clients.ID).error())
                .isEqualTo(new RemoteError("moderation blocked", "No such thing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"progress":-7}                     | 0
                    {"progress":700}                    | 100
                    {"progress":41.9}                   | 41
                    {"progress":"12"}                   | 12
                    {"progress":{}}                     | 0
                    {"progress":1e999}                  | 100
                    {"created_at":1e300,"seconds":[1]}  | 0
                    {"expires_at":-5,"error":"oops"}    | 0
                    """)
    void isForgivingAboutWhatMattersLittle(String more, int progress) throws Exception {
        provider.says("{\"id\":\"video_1\",\"status\":\"in_progress\"," + more.substring(1));

        RemoteVideo video = videos.retrieve(Clients.ID);

        assertThat(video.progress()).isEqualTo(progress);
        assertThat(video.createdAt()).isNull();
        assertThat(video.expiresAt()).isNull();
        assertThat(video.seconds()).isNull();
        assertThat(video.error()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "{}",
                "{\"id\":\"video_1\"}",
                "{\"id\":\"video_1\",\"status\":\"almost\"}",
                "{\"id\":\"video_1\",\"status\":\"COMPLETED\"}",
                "{\"id\":\"video_1\",\"status\":{\"is\":\"completed\"}}",
                "{\"id\":7,\"status\":\"completed\"}",
                "{\"id\":\"video_2\",\"status\":\"completed\"}",
                "{\"data\":[{\"id\":\"video_1\",\"status\":\"completed\"}]}"
            })
    void ofAnotherShapeIsNotUnderstood(String json) {
        provider.says(json);

        assertThat(Failing.refused(() -> videos.retrieve(Clients.ID)).kind()).isEqualTo(RefusalKind.NOT_UNDERSTOOD);
        assertThat(provider.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"id\":", "", "{} {}", "\u0000"})
    void ofGarbageIsTriedOnceMore(String garbage) throws Exception {
        provider.says(garbage).says(Clients.video("queued", 0));

        assertThat(videos.retrieve(Clients.ID).status()).isEqualTo(RemoteStatus.QUEUED);
    }

    @Test
    void ofGarbageTwiceIsNotUnderstood() {
        provider.says("garbage").says("x".repeat(2_000_000));

        assertThat(Failing.refused(() -> videos.retrieve(Clients.ID)).kind()).isEqualTo(RefusalKind.NOT_UNDERSTOOD);
        assertThat(provider.requests()).hasSize(2);
    }

    @Test
    void withoutRetryAfterLeavesTheWaitingToUs() {
        provider.says(429, "{\"error\":{\"code\":\"rate_limit_exceeded\",\"message\":\"Slow down\"}}");

        var failure = Failing.unavailable(() -> videos.retrieve(Clients.ID));

        assertThat(failure.retryAfter()).isEmpty();
        assertThat(failure).hasMessage("GET /videos/video_1 was answered with 429. rate_limit_exceeded Slow down");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    429 | 7                             | 7
                    503 | 7                             | 7
                    429 | 3600                          | 30
                    429 | Thu, 09 Oct 2025 08:53:29 GMT | 9
                    429 | Thu, 09 Oct 2025 08:53:11 GMT | 0
                    """)
    void waitsAsLongAsItIsAskedTo(int status, String header, int seconds) {
        provider.says(status, "", "Retry-After", header);

        assertThat(Failing.unavailable(() -> videos.retrieve(Clients.ID)).retryAfter())
                .contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 425, 500, 502, 503, 504, 529})
    void mayGoBetterLater(int status) {
        provider.says(status, "<html>Bad gateway</html>");

        assertThat(Failing.unavailable(() -> videos.retrieve(Clients.ID)))
                .hasMessageContaining("GET /videos/video_1 was answered with " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void ofAnUnknownIdIsRefused(int status) {
        provider.says(status, "{\"error\":{\"message\":\"No such video\"}}");

        assertThat(Failing.refused(() -> videos.retrieve(Clients.ID)).kind()).isEqualTo(RefusalKind.NOT_FOUND);
    }

    @Test
    void ofAnExpiredVideoIsRefused() {
        provider.says("{\"id\":\"video_1\",\"status\":\"completed\",\"expires_at\":1760000000}");

        assertThat(Failing.refused(() -> videos.retrieve(Clients.ID)).kind()).isEqualTo(RefusalKind.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void neverFollowsARedirect(int status) throws IOException {
        try (var stranger = new FakeProvider()) {
            stranger.says(Clients.video("completed", 100));
            provider.says(status, "", "Location", stranger.url() + "/videos/video_1");

            assertThat(Failing.refused(() -> videos.retrieve(Clients.ID)).kind())
                    .isEqualTo(RefusalKind.REDIRECTED);
            assertThat(stranger.requests()).isEmpty();
        }
    }

    @Test
    void endsWhenNothingComesInTime() throws Exception {
        try (var silent = new BrokenProvider("", BrokenProvider.Ending.SILENCE)) {
            assertThat(Failing.unavailable(() -> Clients.impatient(silent.url()).retrieve(Clients.ID)))
                    .hasMessageContaining("HttpTimeoutException");
        }
    }

    @Test
    void endsWhenTheAnswerStopsHalfWay() throws Exception {
        String half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":";
        try (var silent = new BrokenProvider(half, BrokenProvider.Ending.SILENCE)) {
            Failing.unavailable(() -> Clients.impatient(silent.url()).retrieve(Clients.ID));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":",
                "HTTP/1.1 200 \u001b[31mno\r\nContent-Length: many\r\n\r\n",
                "HTTP/1.1 099 no\r\nContent-Length: 0\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n"
            })
    void survivesConnectionsThatEndBadly(String answer) throws Exception {
        for (var ending : new BrokenProvider.Ending[] {BrokenProvider.Ending.RESET, BrokenProvider.Ending.CLOSED}) {
            try (var broken = new BrokenProvider(answer, ending)) {
                Failing.unavailable(() -> Clients.patient(broken.url()).retrieve(Clients.ID));
            }
        }
    }

    @Test
    void isDeleted() throws Exception {
        provider.says("{\"id\":\"video_1\",\"deleted\":true}");

        videos.delete(Clients.ID);

        assertThat(provider.request().line()).isEqualTo("DELETE /v1/videos/video_1");
        assertThat(provider.request().header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404, 410})
    void thatIsGoneAlreadyIsDeletedToo(int status) throws Exception {
        provider.says(status, "");

        videos.delete(Clients.ID);

        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void isNotDeletedWhileTheProviderIsAway() {
        provider.says(500, "");

        assertThat(Failing.unavailable(() -> videos.delete(Clients.ID)).retryAfter())
                .isEqualTo(Optional.empty());
    }
}
