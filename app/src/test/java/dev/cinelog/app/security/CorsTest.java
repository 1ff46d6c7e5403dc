package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.RawHttp;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which frontends browsers let in. */
@ExtendWith(CinelogExtension.class)
class CorsTest {

    private final RawHttp http;

    CorsTest(RunningCinelog cinelog) {
        http = new RawHttp(cinelog.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /videos/create", "PATCH /users/a", "GET /users/top", "POST /auth/login"})
    void letOurFrontendAskForAnything(String call) {
        var answer = preflight(RunningCinelog.FRONTEND, call);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).contains(RunningCinelog.FRONTEND);
        assertThat(answer.header("Access-Control-Allow-Methods").orElse(""))
                .contains(call.substring(0, call.indexOf(' ')));
        assertThat(answer.header("Access-Control-Allow-Headers").orElse("")).contains("authorization", "content-type");
        assertThat(answer.header("Access-Control-Max-Age")).contains("3600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "https://localhost:3000", "http://localhost:3001", "null"})
    void letNoOther(String origin) {
        var answer = preflight(origin, "POST /videos/create");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.at("/statusCode")).isEqualTo("403");
        assertThat(answer.at("/error")).isEqualTo("FORBIDDEN");
    }

    @Test
    void showOurFrontendWhatStandsInHeaders() {
        var answer = http.send("GET /videos/feed HTTP/1.1", "Origin: " + RunningCinelog.FRONTEND);

        assertThat(answer.header("Access-Control-Allow-Origin")).contains(RunningCinelog.FRONTEND);
        assertThat(answer.header("Access-Control-Expose-Headers").orElse(""))
                .contains("X-Next-Cursor", "X-Consistency", "Content-Range", "Retry-After");
    }

    @Test
    void showOurFrontendWhatIsWrong() {
        var answer = http.send(
                "GET /users/top HTTP/1.1", "Origin: " + RunningCinelog.FRONTEND, "Authorization: Bearer garbage");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Access-Control-Allow-Origin")).contains(RunningCinelog.FRONTEND);
    }

    private Answer preflight(String origin, String call) {
        var words = call.split(" ", 2);
        return http.send(
                "OPTIONS " + words[1] + " HTTP/1.1",
                "Origin: " + origin,
                "Access-Control-Request-Method: " + words[0],
                "Access-Control-Request-Headers: authorization,content-type");
    }
}
