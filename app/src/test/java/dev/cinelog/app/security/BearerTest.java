package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a bearer token. */
@ExtendWith(CinelogExtension.class)
class BearerTest {

    private final Person ada;
    private final Api nobody;

    BearerTest(RunningCinelog cinelog) {
        ada = cinelog.people().newcomer("ada");
        nobody = cinelog.api();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer null", "Bearer undefined", "Bearer", "Bearer ", "bearer  null ", "Basic YWRhOnB3"})
    void isNothingWhereAFrontendHadNoneToSend(String authorization) {
        var api = nobody.authorized("nobody", authorization);

        api.get("/videos/feed").expect(200);
        assertThat(api.get("/auth/me").expect(401).at("/error")).isEqualTo("UNAUTHENTICATED");
        assertThat(api.get("/auth/me").header("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "undefined"})
    void isNothingWhereATicketIsNone(String ticket) {
        nobody.get("/videos/feed?ticket=" + ticket).expect(200);
        nobody.get("/auth/me?ticket=" + ticket).expect(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "a.b.c",
                "two words",
                "NULL",
                "eyJhbGciOiJIUzI1NiJ9.e30.AAAA",
                "{",
                "{}",
                "{\"access_token\":null}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":42}",
                "{\"currentSession\":null}",
                "{\"currentSession\":{\"access_token\":\"garbage\"}}"
            })
    void isRefusedWhenItIsAnythingElse(String token) {
        Refused.everywhere(nobody.bearing("eve", token));
    }

    @Test
    void isNotReadWherePeopleSignIn() {
        var frontend = nobody.bearing("a frontend with an old token", "garbage");
        var email = UUID.randomUUID() + "@example.org";
        var credentials = Json.object("email", email, "password", "correct horse battery");

        frontend.post("/auth/register", credentials).expect(201);
        frontend.post("/api/v1/auth/login", credentials).expect(200);
        frontend.post("/sora/api/auth/login", credentials).expect(200);
        var token = frontend.post("/auth/login", credentials).expect(200).at("/session/refreshToken");
        frontend.post("/auth/refresh", Json.object("refreshToken", token)).expect(200);
    }

    @Test
    void isRefusedAsATicketToo() {
        nobody.get("/videos/feed?ticket=garbage").expect(401);
    }

    @Test
    void isTakenWhateverTheLettersOfTheScheme() {
        nobody.authorized("ada", "bearer " + ada.accessToken()).get("/auth/me").expect(200);
        nobody.authorized("ada", "BEARER " + ada.accessToken()).get("/auth/me").expect(200);
    }

    @Test
    void isTakenOutOfAWholeSessionWithAWarning() {
        var bare = Json.object("access_token", ada.accessToken(), "expires_at", 1_700_000_000, "user", Map.of());
        var wrapped = Json.object("currentSession", Map.of("access_token", ada.accessToken()), "expiresAt", 1);

        for (var session : new String[] {bare, wrapped}) {
            try (var log = new WarningLog("dev.cinelog.rest.security.BearerTokens")) {
                var me = nobody.bearing("ada", session).get("/auth/me").expect(200);

                assertThat(me.at("/id")).isEqualTo(ada.id());
                assertThat(log.lines())
                        .singleElement()
                        .asString()
                        .contains("session.access_token")
                        .doesNotContain(ada.accessToken());
            }
        }
    }
}
