package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.rest.token.OwnTokens;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller hears who asks too often, from a server that allows little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsContractTest {

    private static final String NOBODY = Json.object("email", "nobody@example.org", "password", "wrong password");

    private RunningCinelog cinelog;

    @BeforeAll
    void start() {
        cinelog = RunningCinelog.start(Map.ofEntries(
                Map.entry("cinelog.limits.store", "postgres"),
                Map.entry("cinelog.limits.feed.creations", "2/1h"),
                Map.entry("cinelog.limits.feed.reactions", "2/1h"),
                Map.entry("cinelog.limits.feed.views", "2/1h"),
                Map.entry("cinelog.limits.auth.attempts", "12/1h"),
                Map.entry("cinelog.limits.studio.requests", "4/1h"),
                Map.entry("cinelog.limits.studio.creations", "2/1h"),
                Map.entry("cinelog.limits.studio.attempts", "2/1h"),
                Map.entry("cinelog.limits.sora.requests", "4/1h"),
                Map.entry("cinelog.limits.sora.attempts", "2/1h"),
                Map.entry("cinelog.limits.sora.creations", "2/1h"),
                Map.entry("cinelog.limits.v1.creations", "2/1h"),
                Map.entry("cinelog.limits.operations.requests", "9/1h"),
                Map.entry("cinelog.limits.operations.orders", "2/1h"),
                Map.entry("cinelog.limits.operations.reveals", "2/1h"),
                Map.entry("cinelog.limits.operations.exports", "2/1h"),
                Map.entry("cinelog.web.trusted-proxies", "127.0.0.1,::1")));
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
        golden("errors", refused).check("rate-limited", refused);
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
        for (var left = 11; left >= 0; left--) {
            assertLeft(signIn("192.0.2.1").expect(401), 12, left);
        }

        var refused = signIn("192.0.2.1");

        golden("errors", refused).check("rate-limited-address", refused);
        assertThat(signIn("192.0.2.2").status()).isEqualTo(401);
    }

    /** Guessing is counted before anybody is told that they guessed wrong. */
    @Test
    void requestsOfAnAddressThatNobodySignedInFrom() {
        var forged = Request.of("GET", "/sora/api/videos").with("X-Forwarded-For", "192.0.2.21");
        var stranger = cinelog.api().bearing("stranger", "ck_forged");
        for (var left = 3; left >= 0; left--) {
            assertLeft(stranger.send(forged).expect(401), 4, left);
        }

        stranger.send(forged).expect(429);
        cinelog.api().send(forged).expect(429);
    }

    /** What the requests say is of no interest: whoever is turned away has not been read. */
    @ParameterizedTest
    @CsvSource({
        "studio,    requests,  4, ada,       GET,  /api/v1/jobs,           192.0.2.11",
        "studio,    creations, 2, ada,       POST, /api/v1/jobs,           192.0.2.12",
        "studio,    attempts,  2, anonymous, POST, /api/v1/auth/login,     192.0.2.13",
        "sora,      requests,  4, ada,       GET,  /sora/api/videos,       192.0.2.14",
        "sora,      creations, 2, ada,       POST, /sora/api/videos/create, 192.0.2.15",
        "sora,      attempts,  2, anonymous, POST, /sora/api/auth/login,   192.0.2.16",
        "videosapi, creations, 2, ada,       POST, /v1/videos,             192.0.2.17"
    })
    void whateverAContractLimits(
            String contract, String what, int limit, String who, String method, String path, String address) {
        var api = who.equals("ada") ? cinelog.people().newcomer("ada").api() : cinelog.api();
        var get = Request.of(method, path).with("X-Forwarded-For", address);
        var request = method.equals("POST") ? get.json("{}") : get;
        var refused = onceTooOften(api, request, limit);

        golden(contract, refused).check("rate-limited-" + what, refused);
    }

    /** An account each: all of it is counted by account, and the widest bucket holds what the narrower ones let through. */
    @ParameterizedTest
    @CsvSource({
        "requests, 9, GET,  /ops/read-models",
        "requests, 9, GET,  /audit/keys",
        "orders,   2, POST, /ops/read-models/nothing/verify",
        "orders,   2, POST, /audit/verifications",
        "reveals,  2, POST, /audit/Planet/earth",
        "exports,  2, GET,  /audit/export"
    })
    void whatOperatorsAndAuditorsAsk(String what, int limit, String method, String path) {
        var somebody = new AccountId(UUID.randomUUID().toString());
        var api = cinelog.api().bearing("somebody", tokenOf(somebody));
        var get = Request.of(method, path);
        var request = method.equals("POST") ? get.json("{}") : get;
        var refused = onceTooOften(api, request, limit);

        golden("operations", refused).check("rate-limited-%s-of-%s".formatted(what, path.split("/", -1)[1]), refused);
    }

    private static Answer onceTooOften(Api api, Request request, int limit) {
        for (var left = limit - 1; left >= 0; left--) {
            var answer = api.send(request);
            assertThat(answer.status()).isNotEqualTo(429);
            assertLeft(answer, limit, left);
        }
        var refused = api.send(request).expect(429);
        assertLeft(refused, limit, 0);
        return refused;
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

    private String tokenOf(AccountId operator) {
        return cinelog.part(OwnTokens.class)
                .operator(operator, Set.of(Role.USER, Role.ADMIN, Role.AUDITOR), Duration.ofHours(1));
    }

    private Answer signIn(String address) {
        return cinelog.api()
                .send(Request.of("POST", "/auth/login")
                        .with("X-Forwarded-For", address)
                        .json(NOBODY));
    }

    private Golden golden(String contract, Answer refused) {
        return Golden.of(contract, cinelog.people())
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
