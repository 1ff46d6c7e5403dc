package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.Together;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Refresh tokens, and the ends of sessions. */
@ExtendWith(CinelogExtension.class)
class SessionTest {

    /** How late an access token may notice that its session has ended, and a little for the machine. */
    private static final Duration NOTICED = Duration.ofMillis(1_500);

    private static final Duration POLL = Duration.ofMillis(50);

    private final People people;
    private final Person ada;
    private final Api nobody;

    SessionTest(RunningCinelog cinelog) {
        people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
    }

    @Test
    void signingOutEndsAccessTokensWithinASecond() {
        var other = people.signIn(ada);
        ada.api().get("/auth/me").expect(200);

        ada.api().post("/auth/logout").expect(204);

        awaitEnd(ada.api());
        other.api().get("/auth/me").expect(200);
        refresh(ada.refreshToken()).expect(401);
        refresh(other.refreshToken()).expect(200);
    }

    @Test
    void everyPairTradesForTheNext() {
        var token = ada.refreshToken();
        for (var trade = 0; trade < 5; trade++) {
            var next = refresh(token).expect(200);
            nobody.bearing("ada", next.at("/session/accessToken"))
                    .get("/auth/me")
                    .expect(200);
            assertThat(next.at("/session/refreshToken")).isNotEqualTo(token);
            token = next.at("/session/refreshToken");
        }
        ada.api().get("/auth/me").expect(200);
    }

    @Test
    void parallelTradesOfOneTokenAnswerTheSamePair() {
        var answers = Together.times(10, number -> refresh(ada.refreshToken()));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        var next = answers.get(0);
        nobody.bearing("ada", next.at("/session/accessToken")).get("/auth/me").expect(200);
        refresh(next.at("/session/refreshToken")).expect(200);
    }

    @Test
    void thePrecedingTokenAnswersTheSamePairOnceMore() {
        var once = refresh(ada.refreshToken()).expect(200);

        assertThat(refresh(ada.refreshToken()).expect(200).text()).isEqualTo(once.text());
    }

    @Test
    void anOlderTokenEndsTheSession() {
        var second = refresh(ada.refreshToken()).expect(200);
        var third = refresh(second.at("/session/refreshToken")).expect(200);

        assertThat(refresh(ada.refreshToken()).expect(401).at("/error")).isEqualTo("SESSION_ENDED");

        refresh(third.at("/session/refreshToken")).expect(401);
        awaitEnd(nobody.bearing("ada", third.at("/session/accessToken")));
        awaitEnd(ada.api());
    }

    @Test
    void aTokenOfOneSessionSaysNothingOfAnother() {
        var sessions = IntStream.range(0, 3).mapToObj(any -> people.signIn(ada)).toList();

        sessions.get(0).api().post("/auth/logout").expect(204);

        refresh(sessions.get(1).refreshToken()).expect(200);
        refresh(sessions.get(2).refreshToken()).expect(200);
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        Refused.everywhere(nobody.bearing("eve", ada.refreshToken()));
    }

    private Answer refresh(String token) {
        return nobody.post("/auth/refresh", Json.object("refreshToken", token));
    }

    private static void awaitEnd(Api api) {
        await().atMost(NOTICED)
                .pollInterval(POLL)
                .untilAsserted(() -> assertThat(api.get("/auth/me").status()).isEqualTo(401));
    }
}
