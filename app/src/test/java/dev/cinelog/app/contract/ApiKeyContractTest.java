package dev.cinelog.app.contract;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /auth/api-keys}. */
@ExtendWith(CinelogExtension.class)
class ApiKeyContractTest {

    private static final String KEYS = "/auth/api-keys";

    private final Person ada;
    private final Person eve;
    private final Api nobody;
    private final Golden golden;

    ApiKeyContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        eve = people.newcomer("eve");
        nobody = cinelog.api();
        golden = Golden.of("auth", people);
    }

    @Test
    void showsAKeyOnce() {
        golden.check("api-key-issue", ada.api().post(KEYS, "{\"name\":\" nightly upload \"}"));

        issue("render farm");
        golden.check("api-keys", ada.api().get(KEYS));
    }

    @Test
    void listsNothingWhereNothingIs() {
        golden.check("api-keys-none", ada.api().get(KEYS));
    }

    @Test
    void revokesAKeyHoweverOftenOneAsks() {
        var path = KEYS + "/" + issue("nightly upload").at("/id");

        golden.check("api-key-revoke", ada.api().delete(path));
        ada.api().delete(path).expect(204);
        golden.check("api-keys-none", ada.api().get(KEYS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api-key-name-missing  | {}
            api-key-name-blank    | {"name":"  "}
            api-key-name-control  | {"name":"a\\u0000b"}
            api-key-name-object   | {"name":{}}
            api-key-bad-json      | {"name":
            """)
    void refusesWhatIsNoName(String name, String body) {
        golden.check(name, ada.api().post(KEYS, body));
    }

    @Test
    void takesANameOfAHundredCharactersAndNotOfOneMore() {
        issue("🦊".repeat(100));

        golden.naming("🦊".repeat(101), "101 foxes")
                .check("api-key-name-too-long", ada.api().post(KEYS, Json.object("name", "🦊".repeat(101))));
    }

    @Test
    void refusesTheTwentyFirst() {
        for (var key = 1; key <= 20; key++) {
            issue("key " + key);
        }

        golden.check("api-key-one-too-many", ada.api().post(KEYS, Json.object("name", "one too many")));
    }

    @Test
    void refusesToMakeAKeyWithAKey() {
        var program = nobody.bearing("ada's program", issue("nightly upload").at("/key"));

        golden.check("api-key-sign-in-too-old", program.post(KEYS, Json.object("name", "another")));
    }

    @Test
    void knowsNoKeyThatIsNotOnesOwn() {
        var path = KEYS + "/" + issue("nightly upload").at("/id");

        golden.check("api-key-of-others", eve.api().delete(path));
        golden.check("api-key-unknown", ada.api().delete(KEYS + "/00000000-0000-7000-8000-000000000000"));
        golden.check("api-key-malformed-id", ada.api().delete(KEYS + "/first"));
    }

    @Test
    void wantsToKnowWhoAsks() {
        golden.check("api-key-issue-anonymous", nobody.post(KEYS, Json.object("name", "mine")));
        golden.check("api-keys-anonymous", nobody.get(KEYS));
        golden.check("api-key-revoke-anonymous", nobody.delete(KEYS + "/00000000-0000-7000-8000-000000000000"));
    }

    private Answer issue(String name) {
        return ada.api().post(KEYS, Json.object("name", name)).expect(201);
    }
}
