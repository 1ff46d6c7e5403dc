package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.GrantRole;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators do to read models, and nobody else. */
@ExtendWith(CinelogExtension.class)
class ReadModelsContractTest {

    private static final String READ_MODELS = "/ops/read-models";
    private static final String REPLACE = "{\"swap\":true}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningCinelog cinelog;
    private final People people;
    private final Person ada;
    private final Api operator;
    private final Golden golden;

    ReadModelsContractTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        people = cinelog.people();
        ada = people.newcomer("ada");
        operator = cinelog.operator();
        golden = Golden.of("operations", people);
    }

    @Test
    void areRebuiltWhileTheyServeAndBroughtBack() {
        golden.check("ops-read-models", operator.get(READ_MODELS));
        golden.check("ops-undo-nothing", operator.post(of("liked", "undo")));

        var ordered = golden.check("ops-rebuild-ordered", operator.post(of("liked", "rebuilds"), REPLACE));
        assertThat(ordered.header("Location")).contains(of("liked", "rebuilds/") + ordered.at("/id"));
        operator.get(of("liked", "rebuilds/") + ordered.at("/id")).expect(200);
        golden.check("ops-rebuild", ended("liked", ordered));

        var undone = golden.check("ops-undo-ordered", operator.post(of("liked", "undo")));
        golden.check("ops-undo", ended("liked", undone));
        golden.check("ops-rebuilds", operator.get(of("liked", "rebuilds?limit=2")));
    }

    @Test
    void areVerifiedAndRowsThatSomebodyTamperedWithAreNamed() {
        Films.ready(ada, "a red fox");
        tamper("+ 1");
        try {
            var ordered = golden.check("ops-verify-ordered", operator.post(of("creator_stats", "verify")));

            var verification = ended("creator_stats", ordered);

            assertThat(verification.json().at("/comparison/differing").asInt()).isEqualTo(1);
            golden.check("ops-verify", verification);
        } finally {
            tamper("- 1");
        }
    }

    @Test
    void areThrownAwayAfterComparingWhereNobodyWantsThemSwapped() {
        var ordered =
                operator.post(of("profile", "rebuilds"), "{\"swap\":false}").expect(202);

        assertThat(ended("profile", ordered).at("/purpose")).isEqualTo("verify");
        assertThat(operator.get(READ_MODELS).json().path("readModels").valueStream())
                .filteredOn(readModel -> readModel.path("name").asString().equals("profile"))
                .noneMatch(readModel -> readModel.path("undoable").asBoolean());
    }

    @Test
    void areRebuiltOneAtATimeAndNoLongerThanSomebodyWantsIt() throws SQLException {
        try (var held = hold("leaderboard")) {
            var id = operator.post(of("leaderboard", "verify")).expect(202).at("/id");

            golden.check("ops-rebuild-running", operator.post(of("leaderboard", "rebuilds"), REPLACE));
            golden.check("ops-rebuild-cancelled", operator.post(of("leaderboard", "rebuilds/" + id + "/cancel")));
            golden.check("ops-rebuild-not-running", operator.post(of("leaderboard", "rebuilds/" + id + "/cancel")));
            held.rollback();
        }
    }

    @Test
    void areRebuiltOnceForAKey() {
        var request = Request.of("POST", of("account", "verify")).with("Idempotency-Key", ada.id());

        var first = operator.send(request).expect(202);

        assertThat(operator.send(request).expect(202).at("/id")).isEqualTo(first.at("/id"));
        ended("account", first);
    }

    @ParameterizedTest
    @CsvSource({"policy, policy.rebuild", "saga, GenerationSaga", "group, projection.feed"})
    void areAllThatCanBeNamed(String kind, String name) {
        golden.check("ops-rebuild-of-a-" + kind, operator.post(of(name, "rebuilds"), REPLACE));
        operator.post(of(name, "verify")).expect(404);
        operator.post(of(name, "undo")).expect(404);
        operator.get(of(name, "rebuilds")).expect(404);
        operator.get(of(name, "dead-letters")).expect(404);
        operator.post(of(name, "dead-letters/retry")).expect(404);
    }

    @ParameterizedTest
    @CsvSource({"unknown, 00000000-0000-7000-8000-000000000000", "malformed, last"})
    void haveNoRebuildOfAnyId(String kind, String id) {
        golden.check("ops-rebuild-" + kind, operator.get(of("feed", "rebuilds/" + id)));
        operator.post(of("feed", "rebuilds/" + id + "/cancel")).expect(404);
    }

    @Test
    void areNotRebuiltByNonsense() {
        golden.check("ops-rebuild-bad-body", operator.post(of("feed", "rebuilds"), "{\"swap\":\"perhaps\"}"));
        golden.check("ops-rebuilds-bad-limit", operator.get(of("feed", "rebuilds?limit=101")));
    }

    @Test
    void areClosedToOthers() {
        golden.check("ops-rebuild-as-user", ada.api().post(of("feed", "rebuilds"), REPLACE));
        golden.check("ops-rebuild-anonymous", cinelog.api().post(of("feed", "rebuilds"), REPLACE));
        golden.check("ops-rebuild-as-auditor", auditor().post(of("feed", "rebuilds"), REPLACE));
    }

    @Test
    void rememberWhoDidWhat() {
        ended("project", operator.post(of("project", "verify")).expect(202));

        var events = operator.get("/audit/ReadModel/project").json().path("events");

        assertThat(events.valueStream())
                .extracting(event -> event.path("type").asString())
                .contains("RebuildStarted", "RebuildCompleted");
        assertThat(events.path(0).at("/metadata/contract").asString()).isEqualTo("operations");
        assertThat(events.path(0).at("/metadata/actor").asString()).isNotEmpty();
    }

    private Answer ended(String name, Answer ordered) {
        var path = of(name, "rebuilds/" + ordered.at("/id"));
        await().atMost(PATIENCE)
                .until(() -> !operator.get(path).expect(200).at("/endedAt").isEmpty());
        await().atMost(PATIENCE)
                .until(() -> operator.get(READ_MODELS)
                        .json()
                        .path("readModels")
                        .valueStream()
                        .filter(readModel -> readModel.path("name").asString().equals(name))
                        .allMatch(readModel -> readModel.path("rebuildId").isNull()));
        return operator.get(path);
    }

    private static String of(String name, String what) {
        return READ_MODELS + "/" + name + "/" + what;
    }

    private void tamper(String change) {
        var rows = cinelog.part(JdbcClient.class)
                .sql(
                        "update readmodel_creator_stats.creator set total_likes = total_likes %s where account_id = ?::uuid"
                                .formatted(change))
                .param(ada.id())
                .update();
        assertThat(rows).isEqualTo(1);
    }

    /** Keeps everybody from moving a read model on, so that nothing is compared with it. */
    private Connection hold(String readModel) throws SQLException {
        var connection = cinelog.part(PGSimpleDataSource.class).getConnection();
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement("select token from process.token where processor = ? for update")) {
            statement.setString(1, "projection." + readModel);
            statement.execute();
        }
        return connection;
    }

    private Api auditor() {
        var person = people.newcomer("auditor");
        cinelog.part(CommandGateway.class).sendAndWait(new GrantRole(new AccountId(person.id()), Role.AUDITOR));
        await().atMost(PATIENCE)
                .untilAsserted(() -> people.signIn(person)
                        .api()
                        .get("/audit/Account/" + person.id())
                        .expect(200));
        return people.signIn(person).api();
    }
}
