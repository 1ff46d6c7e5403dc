package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SignedWebhook;
import dev.cinelog.app.running.SupabaseProject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /webhooks/supabase}. */
@ExtendWith(CinelogExtension.class)
class SupabaseWebhookContractTest {

    private static final String PATH = "/webhooks/supabase";

    private final String user = SupabaseProject.newUser();
    private final Api nobody;
    private final Api person;
    private final Golden golden;

    SupabaseWebhookContractTest(RunningCinelog cinelog) {
        nobody = cinelog.api();
        person = nobody.bearing("sue", cinelog.supabase().token(user));
        person.get("/auth/me").expect(200);
        golden = Golden.of("auth", cinelog.people()).naming(user, "sue");
    }

    @Test
    void keepsTheAddressInStep() {
        var answer = signed(Json.object(
                "type", "UPDATE", "record", user("new@example.org"), "old_record", user("old@example.org")));

        golden.check("webhook-update", withoutSignature(answer));
        assertThat(person.get("/auth/me").at("/email")).isEqualTo("new@example.org");
    }

    @Test
    void closesTheAccountOfWhoIsGone() {
        var answer = signed(Json.object("type", "DELETE", "old_record", user("old@example.org")));

        golden.check("webhook-delete", withoutSignature(answer));
        await().untilAsserted(() -> assertThat(person.get("/auth/me").status()).isEqualTo(401));
        golden.check("token-of-erased", person.get("/videos/feed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webhook-insert        | {"type":"INSERT","record":{"id":"00000000-0000-4000-8000-000000000001","email":"a@b.cd"}}
            webhook-unknown-user  | {"type":"DELETE","old_record":{"id":"00000000-0000-4000-8000-000000000001"}}
            webhook-unknown-type  | {"type":"TRUNCATE"}
            webhook-no-type       | {}
            webhook-no-record     | {"type":"UPDATE"}
            webhook-no-user-id    | {"type":"DELETE","old_record":{}}
            webhook-malformed-id  | {"type":"DELETE","old_record":{"id":"42"}}
            webhook-no-address    | {"type":"UPDATE","record":{"id":"00000000-0000-4000-8000-000000000001","email":"nowhere"}}
            webhook-null          | null
            webhook-array         | []
            webhook-bad-json      | {"type":
            """)
    void takesOrRefusesWhateverIsSigned(String name, String body) {
        golden.check(name, withoutSignature(signed(body)));
    }

    @Test
    void refusesWhatIsNotSigned() {
        golden.check("webhook-unsigned", nobody.post(PATH, "{\"type\":\"TRUNCATE\"}"));
    }

    @Test
    void refusesAnotherSignature() {
        var webhook = SignedWebhook.now("{\"type\":\"TRUNCATE\"}");

        golden.check(
                "webhook-wrong-signature",
                withoutSignature(nobody.send(webhook.request(PATH).body("{}"))));
    }

    @ParameterizedTest
    @CsvSource({"webhook-too-old, -301", "webhook-too-new, 301"})
    void refusesAnotherTime(String name, long seconds) {
        var webhook = SignedWebhook.at(Instant.now().plusSeconds(seconds), "{\"type\":\"TRUNCATE\"}");

        golden.check(name, withoutSignature(nobody.send(webhook.request(PATH))));
    }

    private Answer signed(String body) {
        return nobody.send(SignedWebhook.now(body).request(PATH));
    }

    private Map<String, String> user(String email) {
        var row = new LinkedHashMap<String, String>();
        row.put("id", user);
        row.put("email", email);
        return row;
    }

    /** What signs a webhook is another every time, and tested elsewhere. */
    private static Answer withoutSignature(Answer answer) {
        var request = answer.request();
        return new Answer(
                answer.base(),
                Request.of(request.method(), request.path()).json(Objects.requireNonNull(request.body())),
                answer.who(),
                answer.status(),
                answer.headers(),
                answer.bytes());
    }
}
