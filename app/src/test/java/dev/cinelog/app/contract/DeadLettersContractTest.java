package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that a read model could not apply, and what operators do about them. */
@ExtendWith(CinelogExtension.class)
class DeadLettersContractTest {

    private static final String DEAD_LETTERS = "/ops/read-models/project/dead-letters";
    private static final String RETRY = DEAD_LETTERS + "/retry";
    private static final String DISCARD = DEAD_LETTERS + "/discard";

    private final JdbcClient jdbc;
    private final Person ada;
    private final Api nobody;
    private final Api operator;
    private final Golden golden;

    DeadLettersContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        jdbc = cinelog.part(JdbcClient.class);
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        operator = cinelog.operator();
        golden = Golden.of("operations", people);
    }

    @BeforeEach
    void forbid() {
        jdbc.sql("alter table readmodel_project.project add constraint forbidden check (name <> 'Secret') not valid")
                .update();
    }

    @AfterEach
    void allow() {
        jdbc.sql("alter table readmodel_project.project drop constraint if exists forbidden")
                .update();
        jdbc.sql("delete from readmodel_project.dead_letter").update();
    }

    @Test
    void areTriedAgain() {
        var sequence = park();

        golden.check("ops-dead-letters", operator.get(DEAD_LETTERS));
        golden.check("ops-dead-letters-retried-in-vain", operator.post(RETRY));
        allow(sequence);
        golden.check("ops-dead-letters-retried", operator.post(RETRY, Json.object("sequence", sequence)));

        assertThat(ada.api().get("/api/v1/projects/" + sequence).expect(200).at("/name"))
                .isEqualTo("Secret");
    }

    @Test
    void areGivenUp() {
        var sequence = park();

        golden.check("ops-dead-letters-discarded", operator.post(DISCARD, Json.object("sequence", sequence)));
        golden.check("ops-dead-letters-none-of-it", operator.post(DISCARD, Json.object("sequence", sequence)));
        assertThat(operator.get("/audit/ReadModel/project").text()).contains("DeadLettersTreated", sequence);
    }

    @Test
    void areNotTreatedByNonsense() {
        golden.check("ops-dead-letters-bad-sequence", operator.post(RETRY, Json.object("sequence", " ")));
        golden.check("ops-dead-letters-bad-body", operator.post(RETRY, "all"));
        golden.check("ops-dead-letters-bad-limit", operator.get(DEAD_LETTERS + "?limit=0"));
    }

    @Test
    void areClosedToOthers() {
        golden.check("ops-dead-letters-as-user", ada.api().get(DEAD_LETTERS));
        golden.check("ops-dead-letters-anonymous", nobody.post(DISCARD));
    }

    /** Lets a project be begun that cannot be shown, and answers its id. */
    private String park() {
        ada.api().post("/api/v1/projects", Json.object("name", "Secret"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !operator.get(DEAD_LETTERS)
                        .at("/deadLetters/0/sequence")
                        .isEmpty());
        return operator.get(DEAD_LETTERS).at("/deadLetters/0/sequence");
    }

    private void allow(String sequence) {
        jdbc.sql("alter table readmodel_project.project drop constraint forbidden")
                .update();
        assertThat(operator.get(DEAD_LETTERS).at("/deadLetters/0/sequence")).isEqualTo(sequence);
    }
}
