package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong at every address. */
@ExtendWith(CinelogExtension.class)
class ErrorsContractTest {

    private static final int LIMIT = 256 * 1_024;

    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    ErrorsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("errors", people);
    }

    @Test
    void unknownAddresses() {
        golden.check("unknown-path", ada.api().get("/nowhere"));
        golden.check("unknown-path-anonymous", nobody.get("/nowhere"));
        golden.check("unknown-path-of-videos", ada.api().get("/videos/feed/best"));
    }

    @ParameterizedTest
    @CsvSource({
        "method-feed, POST, /videos/feed",
        "method-video, DELETE, /videos/00000000-0000-7000-8000-000000000000",
        "method-create, PUT, /videos/create",
        "method-like, GET, /videos/00000000-0000-7000-8000-000000000000/like",
        "method-user, PUT, /users/00000000-0000-7000-8000-000000000000",
        "method-top, DELETE, /users/top",
        "method-register, GET, /auth/register",
        "method-media, POST, /media/a",
        "method-avatar, POST, /avatars/a.svg",
        "method-webhook, GET, /webhooks/supabase",
        "method-audit, POST, /audit/video/a"
    })
    void wrongMethods(String name, String method, String path) {
        golden.check(name, ada.api().send(Request.of(method, path)));
    }

    @ParameterizedTest
    @CsvSource({
        "media-type-form, application/x-www-form-urlencoded",
        "media-type-text, text/plain",
        "media-type-xml, text/xml",
        "media-type-any, */*",
        "media-type-range, application/*+json"
    })
    void wrongMediaTypes(String name, String type) {
        var request = Request.of("POST", "/videos/create").with("Content-Type", type);

        golden.check(name, ada.api().send(request.body("prompt=fox")));
    }

    @Test
    void noMediaType() {
        golden.check(
                "media-type-missing",
                ada.api().send(Request.of("POST", "/videos/create").body("{\"prompt\":\"fox\"}")));
    }

    @Test
    void brokenMediaType() {
        var request = Request.of("POST", "/videos/create").with("Content-Type", "json");

        golden.check("media-type-broken", ada.api().send(request.body("{\"prompt\":\"fox\"}")));
    }

    @Test
    void unacceptableAnswers() {
        for (var type : List.of("application/xml", "application/yaml", "text/html")) {
            golden.check(
                    "not-acceptable-" + type.replace('/', '-'),
                    nobody.send(Request.get("/videos/feed").with("Accept", type)));
        }
        golden.check("accept-broken", nobody.send(Request.get("/videos/feed").with("Accept", "json")));
    }

    /** Who is refused may ask again, and must not find it done. */
    @Test
    void unacceptableAnswersToWhatWouldHaveBeenDone() {
        var order = Request.of("POST", "/videos/create").json(Json.object("prompt", "a fox"));

        golden.check("not-acceptable-create", ada.api().send(order.with("Accept", "text/html")));

        assertThat(ada.api().get("/users/" + ada.id() + "/videos").expect(200).json())
                .isEmpty();
    }

    @Test
    void anAnswerIsNoProblemBecauseProblemsAreAccepted() {
        var answer =
                nobody.send(Request.get("/videos/feed").with("Accept", "application/problem+json, application/json"));

        assertThat(answer.expect(200).header("Content-Type")).contains("application/json");
    }

    @Test
    void errorsForThoseWhoAcceptNoJson() {
        golden.check(
                "not-found-for-browsers",
                nobody.send(Request.get("/videos/00000000-0000-7000-8000-000000000000")
                        .with("Accept", "text/html")));
    }

    @Test
    void bodiesOverTheLimitByWhatTheySayOfThemselves() {
        var body = tooLong();

        golden.naming("a".repeat(LIMIT), "256 KiB of a")
                .check("body-too-large", ada.api().post("/videos/create", body));
    }

    @Test
    void bodiesOverTheLimitThatSayNothingOfThemselves() {
        var body = tooLong();
        var request = Request.of("POST", "/videos/create").json(body);

        golden.naming("a".repeat(LIMIT), "256 KiB of a")
                .check("body-too-large-chunked", ada.api().sendChunked(request));
    }

    @Test
    void bodiesOverTheLimitOfWebhooks() {
        var body = tooLong();
        var request = Request.of("POST", "/webhooks/supabase").json(body);

        golden.naming("a".repeat(LIMIT), "256 KiB of a")
                .check("webhook-too-large-chunked", nobody.sendChunked(request));
    }

    @Test
    void bodiesWithinTheLimitAreRead() {
        var body = Json.object("prompt", "a".repeat(LIMIT - 20));
        assertThat(body.length()).isLessThan(LIMIT);

        assertThat(ada.api().post("/videos/create", body).expect(400).at("/fields/0/field"))
                .isEqualTo("prompt");
    }

    private static String tooLong() {
        return Json.object("prompt", "a".repeat(LIMIT));
    }
}
