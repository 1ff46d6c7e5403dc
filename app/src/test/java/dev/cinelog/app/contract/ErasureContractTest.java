package dev.cinelog.app.contract;

import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code DELETE /users/me}, {@code GET /users/me/export} and {@code POST /ops/accounts/:id/erasure}. */
@ExtendWith(CinelogExtension.class)
class ErasureContractTest {

    private static final String ME = "/users/me";
    private static final String UNKNOWN = "/ops/accounts/00000000-0000-7000-8000-0000000000ff/erasure";

    private final Person ada;
    private final Api nobody;
    private final Api operator;
    private final Golden feed;
    private final Golden operations;

    ErasureContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        operator = cinelog.operator();
        feed = Golden.of("feed", people).naming(ada.email(), "ada.email");
        operations = Golden.of("operations", people);
    }

    @Test
    void aFreshSignInIsEnough() {
        feed.check("erase-me", ada.api().delete(ME));
        await().untilAsserted(() -> ada.api().get("/auth/me").expect(401));
    }

    @Test
    void soIsThePassword() {
        feed.check("erase-me-by-password", erase(ada.api(), ada.password()));
    }

    @Test
    void aWrongPasswordIsNot() {
        feed.check("erase-me-wrong-password", erase(ada.api(), "incorrect horse"));
        ada.api().get("/auth/me").expect(200);
    }

    @Test
    void anApiKeyIsNot() {
        var key = ada.api()
                .post("/auth/api-keys", Json.object("name", "nightly upload"))
                .at("/key");

        feed.check(
                "erase-me-sign-in-too-old", nobody.bearing("ada's program", key).delete(ME));
    }

    @Test
    void wantsToKnowWhoAsks() {
        feed.check("erase-me-anonymous", nobody.delete(ME));
        feed.check("export-anonymous", nobody.get(ME + "/export"));
    }

    @Test
    void showsWhatIsKnown() {
        feed.check("export", alike(ada.api().get(ME + "/export")));
    }

    @Test
    void anOperatorMayHaveSomebodyForgotten() {
        var path = "/ops/accounts/" + ada.id() + "/erasure";
        var body = Json.object("reason", "asked by letter");

        operations.check("erasure", operator.post(path, body));
        operations.check("erasure-again", operator.post(path, body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            erasure-no-reason     | {}
            erasure-blank-reason  | {"reason":" "}
            erasure-wrong-type    | {"reason":{}}
            erasure-bad-json      | {"reason":
            """)
    void wantsAReason(String name, String body) {
        operations.check(name, operator.post("/ops/accounts/" + ada.id() + "/erasure", body));
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        operations.check("erasure-unknown", operator.post(UNKNOWN, Json.object("reason", "asked by letter")));
        operations.check(
                "erasure-malformed-id", operator.post("/ops/accounts/ada/erasure", Json.object("reason", "why")));
    }

    @Test
    void doesNotForgetOperatorsThemselves() {
        operations.check(
                "erasure-of-admin",
                operator.post(
                        "/ops/accounts/00000000-0000-7000-8000-000000000001/erasure",
                        Json.object("reason", "asked by letter")));
    }

    @Test
    void isNotEverybodysToDecide() {
        var body = Json.object("reason", "asked by letter");

        operations.check("erasure-as-user", ada.api().post(UNKNOWN, body));
        operations.check("erasure-anonymous", nobody.post(UNKNOWN, body));
    }

    /** What happened within the same millisecond differs from run to run, and so does the order of hashes. */
    private static Answer alike(Answer answer) {
        var text = answer.text()
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2026-01-01T00:00:00Z")
                .replaceAll("\"[\\w-]{43}\"", "\"a hashed name\"");
        return new Answer(
                answer.base(),
                answer.request(),
                answer.who(),
                answer.status(),
                answer.headers(),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer erase(Api api, String password) {
        return api.send(Request.of("DELETE", ME).json(Json.object("password", password)));
    }
}
