package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code Idempotency-Key}. */
@ExtendWith(CinelogExtension.class)
class IdempotencyContractTest {

    private static final String LIMIT = "a".repeat(256 * 1_024);

    private final Person ada;
    private final JdbcClient jdbc;
    private final Golden golden;

    IdempotencyContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        jdbc = cinelog.part(JdbcClient.class);
        golden = Golden.of("feed", people);
    }

    @Test
    void answersARepeatAsTheFirst() {
        var first = create("key", "a fox").expect(201);

        var second = golden.check("create-repeated", create("key", "a fox"));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(videos()).isEqualTo(1);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        create("key", "a fox").expect(201);

        golden.check("create-key-of-another-body", create("key", "two foxes"));
    }

    @Test
    void refusesARepeatWhileTheFirstStillRuns() {
        create("key", "a fox").expect(201);
        jdbc.sql("""
                        update process.idempotency set state = 'running', status = null, body = null,
                          lease_until = clock_timestamp() + interval '60 s' where account = ?""").param(ada.id()).update();

        golden.check("create-key-in-progress", create("key", "a fox"));
    }

    @Test
    void refusesAKeyThatIsNone() {
        golden.check("create-key-with-space", create("a key", "a fox"));
    }

    @Test
    void remembersNoError() {
        create("key", " ").expect(400);

        create("key", "a fox").expect(201);
    }

    @Test
    void remembersForEachPathApart() {
        var made = create("key", "a fox").expect(201).at("/id");

        var again = ada.api()
                .send(Request.of("POST", "/videos/" + made + "/recreate").with("Idempotency-Key", "key"));

        assertThat(again.expect(201).at("/id")).isNotEqualTo(made);
        assertThat(videos()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "application/vnd.api+json"})
    void remembersWhateverTypeNothingClaimsToBe(String type) {
        var made = create("key", "a fox").expect(201).at("/id");
        var recreate = Request.of("POST", "/videos/" + made + "/recreate")
                .with("Content-Type", type)
                .with("Idempotency-Key", "another");

        var first = ada.api().send(recreate).expect(201).at("/id");

        assertThat(ada.api().send(recreate).expect(201).at("/id")).isEqualTo(first);
        assertThat(videos()).isEqualTo(2);
    }

    @Test
    void keepsNothingThatCanBeRead() {
        create("a-key-that-nobody-keeps", "a secret fox").expect(201);

        assertThat(jdbc.sql(
                                "select idempotency::text || encode(body, 'escape') from process.idempotency where account = ?")
                        .param(ada.id())
                        .query(String.class)
                        .single())
                .doesNotContain("secret fox")
                .doesNotContain("nobody-keeps");
    }

    @Test
    void readsNoBodyOverTheLimit() {
        assertThat(create("key", LIMIT).status()).isEqualTo(413);
        var chunked = Request.of("POST", "/videos/create")
                .with("Idempotency-Key", "key")
                .json(Json.object("prompt", LIMIT));
        assertThat(ada.api().sendChunked(chunked).expect(413).at("/error")).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    private Answer create(String key, String prompt) {
        return ada.api()
                .send(Request.of("POST", "/videos/create")
                        .with("Idempotency-Key", key)
                        .json(Json.object("prompt", prompt)));
    }

    private int videos() {
        return ada.api().get("/users/" + ada.id() + "/videos").json().size();
    }
}
