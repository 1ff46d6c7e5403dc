package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.RawHttp;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The port where the sora contract stands as its document has it, without a prefix. */
class SoraPortTest {

    private static RunningCinelog cinelog;
    private static URI alone;

    @BeforeAll
    static void start() throws IOException {
        var port = freePort();
        alone = URI.create("http://localhost:" + port);
        cinelog = RunningCinelog.start(Map.of("cinelog.sora.port", Integer.toString(port)));
    }

    @AfterAll
    static void stop() throws IOException {
        cinelog.close();
    }

    @Test
    void isWhatTheDocumentsFrontendExpects() {
        var nobody = Api.anonymous(alone);
        var token = nobody.post(
                        "/api/auth/register",
                        Json.object("email", "grace@example.org", "password", "correct horse battery"))
                .expect(201)
                .at("/token");
        var grace = nobody.bearing("grace", token);
        assertThat(nobody.get("/health").expect(200).at("/status")).isEqualTo("ok");

        var video = grace.post("/api/videos/create", Films.tiny("a red fox"))
                .expect(201)
                .at("/video/id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                grace.get("/api/videos/status/" + video).at("/video/status"))
                        .isEqualTo("completed"));
        var shown = grace.get("/api/videos").expect(200);

        assertThat(shown.at("/videos/0/videoUrl")).isEqualTo(alone + "/api/videos/" + video + "/download");
        assertThat(followed(grace, shown.at("/videos/0/videoUrl")).bytes()).isNotEmpty();
        assertThat(followed(nobody, shown.at("/videos/0/thumbnailUrl")).header("Content-Type"))
                .contains("image/jpeg");
    }

    @Test
    void leadsElsewhereFromTheOtherPort() {
        var ada = cinelog.people().newcomer("ada");
        var video = Films.ready(ada, "a red fox");

        assertThat(ada.api().get("/sora/api/videos/status/" + video).at("/video/videoUrl"))
                .isEqualTo(cinelog.url() + "/sora/api/videos/" + video + "/download");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /videos/feed",
        "GET, /docs",
        "GET, /actuator/health",
        "GET, /sora/health",
        "GET, /sora/api/videos",
        "POST, /auth/login",
        "GET, /"
    })
    void knowsNothingElse(String method, String path) {
        var answer = Api.anonymous(alone).send(Request.of(method, path));

        assertThat(answer.expect(404).text())
                .isEqualTo("{\"error\":\"NOT_FOUND\",\"message\":\"There is nothing at this address.\","
                        + "\"statusCode\":404}");
    }

    @ParameterizedTest
    @CsvSource({"401, /api/videos", "401, /api/nowhere", "403, /media/a?expires=1&signature=a"})
    void refusesInTheWordsOfTheContract(int status, String path) {
        var answer = Api.anonymous(alone).get(path);

        assertThat(answer.expect(status).json().path("statusCode").asInt()).isEqualTo(status);
    }

    @Test
    void refusesAMethodInTheWordsOfTheContract() {
        var ada = cinelog.people().newcomer("ada");
        var answer = Api.anonymous(alone).bearing("ada", ada.accessToken()).get("/api/auth/register");

        assertThat(answer.expect(405).at("/error")).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void refusesWhatCannotBeReadInTheWordsOfTheContract() {
        var answer = new RawHttp(alone).send("GET /api/videos/%zz HTTP/1.1");

        assertThat(answer.expect(400).json().path("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void takesWholeSessionsAsHeadersLikeTheOtherPort() {
        var answer = new RawHttp(alone).send("GET /health HTTP/1.1", "X-Large: " + "x".repeat(30_000));

        answer.expect(200);
    }

    private static Answer followed(Api api, String link) {
        assertThat(link).startsWith(alone.toString());
        return api.get(link.substring(alone.toString().length())).expect(200);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
