package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller hears who asks too often, from a server that allows little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsContractTest {

    private static final String NOBODY = Json.object("email", "nobody@example.org", "password", "wrong password");

    private RunningCinelog cinelog;

    @BeforeAll
    void start() {
        cinelog = RunningCinelog.start(Map.of(
                "cinelog.limits.store", "postgres",
                "cinelog.limits.feed.creations", "2/1h",
                "cinelog.limits.feed.reactions", "2/1h",
                "cinelog.limits.feed.views", "2/1h",
                "cinelog.limits.auth.attempts", "8/1h",
                "cinelog.web.trusted-proxies", "127.0.0.1,::1"));
    }

    @AfterAll
    void stop() throws IOException {
        cinelog.close();
    }

    @Test
    void creationsOfAnAccount() {
        var people = cinelog.people();
        var ada = people.newcomer("ada");
        var bob = people.newcomer("bob");
        assertLeft(ada.api().post("/videos/create", "{\"prompt\":\"one\"}").expect(201), 2, 1);
        var unknown = "/videos/00000000-0000-7000-8000-000000000000/recreate";
        assertLeft(ada.api().post(unknown).expect(404), 2, 0);

        var refused = ada.api().post("/videos/create", "{\"prompt\":\"three\"}");

        assertLeft(refused, 2, 0);
        golden(refused, cinelog).check("rate-limited", refused);
        assertThat(bob.api().post("/videos/create", "{\"prompt\":\"one\"}").status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "view"})
    void opinionsAndViewsOfAnAccount(String what) {
        var eve = cinelog.people().newcomer("eve");
        var path = "/videos/00000000-0000-7000-8000-000000000000/" + what;
        assertLeft(eve.api().post(path).expect(404), 2, 1);
        assertLeft(eve.api().post(path).expect(404), 2, 0);

        assertThat(eve.api().post(path).expect(429).at("/error")).isEqualTo("RATE_LIMITED");
    }

    @Test
    void attemptsOfAnAddress() {
        for (var left = 7; left >= 0; left--) {
            assertLeft(signIn("192.0.2.1").expect(401), 8, left);
        }

        var refused = signIn("192.0.2.1");

        golden(refused, cinelog).check("rate-limited-address", refused);
        assertThat(signIn("192.0.2.2").status()).isEqualTo(401);
    }

    @Test
    void nothingWhereNothingIsLimited() {
        assertThat(cinelog.api().get("/videos/feed").headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("ratelimit"));
    }

    @Test
    void browsersMayReadThem() {
        var answer = cinelog.api().send(Request.get("/videos/feed").with("Origin", RunningCinelog.FRONTEND));

        assertThat(answer.header("Access-Control-Expose-Headers").orElse(""))
                .contains("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    }

    private Answer signIn(String address) {
        return cinelog.api()
                .send(Request.of("POST", "/auth/login")
                        .with("X-Forwarded-For", address)
                        .json(NOBODY));
    }

    private static Golden golden(Answer refused, RunningCinelog cinelog) {
        return Golden.of("errors", cinelog.people())
                .naming(refused.header("Retry-After").orElse("none"), "seconds");
    }

    private static void assertLeft(Answer answer, int limit, int remaining) {
        assertThat(answer.header("RateLimit-Limit")).contains(Integer.toString(limit));
        assertThat(answer.header("RateLimit-Remaining")).contains(Integer.toString(remaining));
        assertThat(answer.header("RateLimit-Reset"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 3_600));
    }
}
