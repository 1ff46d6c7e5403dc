package dev.cinelog.app.contract;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RawHttp;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /sora/health}, and what can be wrong at every address below {@code /sora}. */
@ExtendWith(CinelogExtension.class)
class SoraErrorsContractTest {

    private static final int LIMIT = 256 * 1_024;

    private final Person ada;
    private final Api nobody;
    private final RawHttp http;
    private final Golden golden;

    SoraErrorsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        http = new RawHttp(cinelog.url());
        golden = Golden.of("sora", people);
    }

    @Test
    void isHealthy() {
        golden.check("health", nobody.get("/sora/health"));
        golden.check("health-at-the-root", nobody.get("/health"));
    }

    @Test
    void unknownAddresses() {
        golden.check("unknown-path", ada.api().get("/sora/nowhere"));
        golden.check("unknown-path-anonymous", nobody.get("/sora/nowhere"));
        golden.check("unknown-path-bare", ada.api().get("/sora"));
    }

    @ParameterizedTest
    @CsvSource({
        "method-register, GET, /sora/api/auth/register",
        "method-profile, DELETE, /sora/api/auth/profile",
        "method-create, PUT, /sora/api/videos/create",
        "method-videos, POST, /sora/api/videos",
        "method-health, POST, /sora/health"
    })
    void wrongMethods(String name, String method, String path) {
        golden.check(name, ada.api().send(Request.of(method, path)));
    }

    @Test
    void wrongMediaTypes() {
        var request = Request.of("POST", "/sora/api/videos/create").with("Content-Type", "text/plain");

        golden.check("media-type-text", ada.api().send(request.body("prompt=fox")));
    }

    @Test
    void unacceptableAnswers() {
        golden.check("not-acceptable", nobody.send(Request.get("/sora/health").with("Accept", "application/xml")));
    }

    @Test
    void bodiesOverTheLimit() {
        var request = Request.of("POST", "/sora/api/videos/create").json(Json.object("prompt", "a".repeat(LIMIT)));

        var naming = golden.naming("a".repeat(LIMIT), "256 KiB of a");
        naming.check("body-too-large", ada.api().send(request));
        naming.check("body-too-large-chunked", ada.api().sendChunked(request));
    }

    @Test
    void tokensThatAreNone() {
        golden.check("token-forged", nobody.bearing("eve", "not.a.token").get("/sora/api/videos"));
    }

    @Test
    void frontendsThatAreUnknown() {
        golden.check("origin-foreign", nobody.send(Request.get("/sora/health").with("Origin", "https://evil.example")));
    }

    @Test
    void whatNeverReachesIt() {
        golden.check("path-broken-percent", http.send("GET /sora/api/videos/%zz HTTP/1.1"));
    }
}
