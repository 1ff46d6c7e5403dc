package dev.cinelog.app.contract;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /auth/webhooks}. */
@ExtendWith(CinelogExtension.class)
class WebhookContractTest {

    private static final String WEBHOOKS = "/auth/webhooks";

    private final Person ada;
    private final Person eve;
    private final Api nobody;
    private final Golden golden;

    WebhookContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        eve = people.newcomer("eve");
        nobody = cinelog.api();
        golden = Golden.of("auth-webhooks", people);
    }

    @Test
    void showsASecretOnce() {
        golden.check("register", ada.api().post(WEBHOOKS, "{\"url\":\" https://example.org/hooks?token=a \"}"));
        golden.check("register-one-event", ada.api().post(WEBHOOKS, """
                        {"url":"https://example.org:8443/","events":["video.failed","video.failed"]}"""));

        golden.check("list", ada.api().get(WEBHOOKS));
    }

    @Test
    void listsNothingWhereNothingIs() {
        golden.check("list-none", ada.api().get(WEBHOOKS));
    }

    @Test
    void removesOneHoweverOftenOneAsks() {
        var path = WEBHOOKS + "/" + register("https://example.org/").at("/id");

        golden.check("remove", ada.api().delete(path));
        ada.api().delete(path).expect(204);
        golden.check("list-none", ada.api().get(WEBHOOKS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            url-missing      | {}
            url-blank        | {"url":" "}
            url-object       | {"url":{}}
            url-http         | {"url":"http://example.org/"}
            url-no-url       | {"url":"https://exa mple.org/"}
            url-no-host      | {"url":"https:///hooks"}
            url-user         | {"url":"https://ada:pw@example.org/"}
            url-fragment     | {"url":"https://example.org/#top"}
            url-port         | {"url":"https://example.org:65536/"}
            url-loopback     | {"url":"https://127.0.0.1/"}
            url-loopback-six | {"url":"https://[::ffff:127.0.0.1]/"}
            url-metadata     | {"url":"https://169.254.169.254/latest/meta-data/"}
            url-private      | {"url":"https://10.0.0.1/"}
            url-decimal      | {"url":"https://2130706433/"}
            url-localhost    | {"url":"https://localhost/"}
            event-unknown    | {"url":"https://example.org/","events":["video.deleted"]}
            event-null       | {"url":"https://example.org/","events":[null]}
            event-no-list    | {"url":"https://example.org/","events":{}}
            everything-wrong | {"url":"http://example.org/","events":["video.deleted"]}
            bad-json         | {"url":
            """)
    void refusesWhereNothingMayGo(String name, String body) {
        golden.check(name, ada.api().post(WEBHOOKS, body));
    }

    @Test
    void takesAnAddressOfTwoThousandCharactersAndNotOfOneMore() {
        var longest = "https://example.org/" + "a".repeat(1_980);
        register(longest);

        golden.naming(longest + "a", "2,001 characters")
                .check("url-too-long", ada.api().post(WEBHOOKS, Json.object("url", longest + "a")));
    }

    @Test
    void refusesTheEleventh() {
        for (var webhook = 1; webhook <= 10; webhook++) {
            register("https://example.org/" + webhook);
        }

        golden.check("one-too-many", ada.api().post(WEBHOOKS, Json.object("url", "https://example.org/11")));
    }

    @Test
    void registersOneAtEveryTryOfTheSameRequest() {
        var request = Request.of("POST", WEBHOOKS)
                .with("Idempotency-Key", "once")
                .json(Json.object("url", "https://example.org/"));
        ada.api().send(request).expect(201);

        golden.check("register-again", ada.api().send(request));
        golden.check("list-one", ada.api().get(WEBHOOKS));
    }

    @Test
    void refusesToRegisterOneWithAKey() {
        var key =
                ada.api().post("/auth/api-keys", Json.object("name", "program")).expect(201);
        var program = nobody.bearing("ada's program", key.at("/key"));

        golden.check("sign-in-too-old", program.post(WEBHOOKS, Json.object("url", "https://example.org/")));
    }

    @Test
    void knowsNoneThatIsNotOnesOwn() {
        var path = WEBHOOKS + "/" + register("https://example.org/").at("/id");

        golden.check("of-others", eve.api().delete(path));
        golden.check("unknown", ada.api().delete(WEBHOOKS + "/00000000-0000-7000-8000-000000000000"));
        golden.check("malformed-id", ada.api().delete(WEBHOOKS + "/first"));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("register-anonymous", nobody.post(WEBHOOKS, Json.object("url", "https://example.org/")));
        golden.check("list-anonymous", nobody.get(WEBHOOKS));
        golden.check("remove-anonymous", nobody.delete(WEBHOOKS + "/00000000-0000-7000-8000-000000000000"));
    }

    private Answer register(String url) {
        return ada.api().post(WEBHOOKS, Json.object("url", url)).expect(201);
    }
}
