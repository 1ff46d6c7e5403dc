package dev.cinelog.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegSettings;
import dev.cinelog.saga.ffmpeg.Probe;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The studio as its document tries it by hand: register, create, monitor, cancel, try again, and outlive a token and a server. */
class StudioStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;

    StudioStoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aPersonMakesVideosThatNobodyElseSees() throws Exception {
        try (var cinelog = RunningCinelog.overTheWire()) {
            var registered = register(cinelog.api());
            var ada = cinelog.api().bearing("ada", logIn(cinelog.api()).at("/accessToken"));
            var job = createInFullHd(ada);

            isListedFirst(ada, job);
            isNobodyElses(cinelog, job);
            cancelAndTryAgain(ada);
            showsItsVideo(ada, job);
            ada = refreshWhenTheTokenExpires(cinelog, registered);
            survivesARestart(cinelog, ada, job);
        }
    }

    private static Answer register(Api nobody) {
        var registered = nobody.post("/api/v1/auth/register", """
                {"email": "user@example.com", "password": "securePassword123"}""").expect(201);
        nobody.bearing("ada", registered.at("/accessToken"))
                .get("/api/v1/auth/me")
                .expect(200);
        return registered;
    }

    private static Answer logIn(Api nobody) {
        return nobody.post("/api/v1/auth/login", """
                {"email": "user@example.com", "password": "securePassword123"}""").expect(200);
    }

    private static String createInFullHd(Api ada) {
        var made = ada.post("/api/v1/jobs", """
                {
                    "prompt": "A futuristic city at night with flying cars",
                    "resolution": "1080p",
                    "quality": "high"
                  }""").expect(201);
        assertThat(made.at("/status")).isIn("queued", "processing");
        return made.at("/id");
    }

    private static void isListedFirst(Api ada, String job) {
        var listed = ada.get("/api/v1/jobs").expect(200);

        assertThat(listed.at("/items/0/id")).isEqualTo(job);
        assertThat(listed.json().path("total").asInt()).isEqualTo(1);
        assertThat(ada.get("/api/v1/jobs/" + job).expect(200).at("/prompt"))
                .isEqualTo("A futuristic city at night with flying cars");
    }

    private static void isNobodyElses(RunningCinelog cinelog, String job) {
        var eve = cinelog.people().newcomer("eve").api();

        assertThat(eve.get("/api/v1/jobs/" + job).expect(403).at("/code")).isEqualTo("authorization_error");
        assertThat(eve.get("/api/v1/jobs").json().path("total").asInt()).isZero();
    }

    private static void cancelAndTryAgain(Api ada) {
        var failing = ada.post("/api/v1/jobs", Json.object("prompt", ScriptedGenerator.FAILING, "duration", 1))
                .expect(201)
                .at("/id");
        awaitStatus(ada, failing, "failed");
        ada.post("/api/v1/jobs/" + failing + "/retry").expect(200);
        awaitStatus(ada, failing, "failed");
        try (var hold = ScriptedGenerator.hold("a city that waits")) {
            var waiting = ada.post("/api/v1/jobs", Json.object("prompt", hold.prompt(), "duration", 1))
                    .expect(201)
                    .at("/id");
            assertThat(ada.post("/api/v1/jobs/" + waiting + "/cancel")
                            .expect(200)
                            .at("/status"))
                    .isEqualTo("cancelled");
        }
    }

    private void showsItsVideo(Api ada, String job) throws Exception {
        awaitStatus(ada, job, "completed");
        var link = URI.create(ada.get("/api/v1/jobs/" + job).at("/videoUrl"));
        var bytes = Api.anonymous(ada.base())
                .get(link.getRawPath() + "?" + link.getRawQuery())
                .expect(200)
                .bytes();
        var facts = new Probe(Ffmpeg.find(FfmpegSettings.defaults(directory)))
                .inspect(Files.write(directory.resolve("city.mp4"), bytes))
                .orElseThrow();

        assertThat(facts.width()).isEqualTo(1_920);
        assertThat(facts.height()).isEqualTo(1_080);
        assertThat(facts.durationMillis()).isBetween(4_900L, 5_100L);
    }

    private static Api refreshWhenTheTokenExpires(RunningCinelog cinelog, Answer registered) {
        assertThat(registered.json().path("expiresIn").asInt()).isEqualTo(30 * 60);
        var oldToken = cinelog.part(OwnTokens.class)
                .operator(new AccountId(registered.at("/user/id")), Set.of(Role.USER), Duration.ofMillis(1));
        var expiring = cinelog.api().bearing("ada", oldToken);
        await().atMost(PATIENCE).until(() -> expiring.get("/api/v1/jobs").status() == 401);
        assertThat(expiring.get("/api/v1/jobs").at("/code")).isEqualTo("invalid_token");

        var refreshed = cinelog.api()
                .post("/api/v1/auth/refresh", Json.object("refreshToken", registered.at("/refreshToken")))
                .expect(200);
        var ada = cinelog.api().bearing("ada", refreshed.at("/accessToken"));
        ada.get("/api/v1/jobs").expect(200);
        return ada;
    }

    private static void survivesARestart(RunningCinelog cinelog, Api ada, String job) {
        var before = ada.get("/api/v1/jobs/stats").expect(200);
        assertThat(before.json().at("/byStatus/completed").asInt()).isEqualTo(1);
        assertThat(before.json().path("successRate").asDouble()).isEqualTo(0.5);
        cinelog.restart();

        var again = cinelog.api().bearing("ada", logIn(cinelog.api()).at("/accessToken"));
        assertThat(again.get("/api/v1/jobs/stats").expect(200).text()).isEqualTo(before.text());
        assertThat(again.get("/api/v1/jobs/" + job).expect(200).at("/status")).isEqualTo("completed");
    }

    private static void awaitStatus(Api ada, String job, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(ada.get("/api/v1/jobs/" + job).at("/status")).isEqualTo(status));
    }
}
