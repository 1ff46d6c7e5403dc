package dev.cinelog.app.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.crash.OwnProcesses;
import dev.cinelog.app.crash.ServerProcess;
import dev.cinelog.app.crash.SharedDatabase;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.query.account.AccountReadModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes forget people: at once on both of them, and {@code kill -9} notwithstanding. */
@OwnProcesses
class ForgottenOnTwoNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String REASON = Json.object("reason", "Case 12: was everything taken away?");
    private static final List<String> OF_HEDY =
            List.of("hedylamarr@film.example", "hedykiesler", "Hedwig Eva", "frequencies that hop like pianolas");

    private final String operator =
            ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()), Role.ADMIN, Role.AUDITOR);
    private final Map<String, ServerProcess> nodes = new HashMap<>();
    private SharedDatabase database;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        database = SharedDatabase.start(directory);
        start("first");
        start("second");
    }

    @AfterEach
    void stop() throws IOException {
        nodes.values().forEach(ServerProcess::close);
        database.close();
    }

    @Test
    void nodesForgetTogetherAndWhateverKillsThem() throws Exception {
        isForgottenOnTheOtherNodeWithinASecond();
        isForgottenThoughEveryNodeIsKilled();
    }

    /** The other node has just read what there was of her, so that it had her key at hand. */
    private void isForgottenOnTheOtherNodeWithinASecond() {
        var hedy = new People(nobodyAt("first")).register(OF_HEDY.get(2), OF_HEDY.get(1), OF_HEDY.get(0));
        var video = Films.ready(hedy, OF_HEDY.get(3));
        var there = nobodyAt("second").bearing("hedy", hedy.accessToken());
        var remembered = nobodyAt("second").bearing("hedy", ServerProcess.tokenOf(new AccountId(hedy.id()), Role.USER));
        assertThat(there.get("/users/me/export").expect(200).text()).contains(OF_HEDY);
        assertThat(revealedAt("second", hedy)).contains(OF_HEDY.subList(0, 3));

        asksToBeForgotten(hedy);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> destroyedFor(hedy, "1 second"));

        var left = new Remains(OF_HEDY);
        assertThat(revealedAt("second", hedy)).contains("[erased]").doesNotContain(OF_HEDY);
        assertThat(there.get("/users/me/export").status()).isEqualTo(401);
        assertThat(List.of(
                        "/users/me/export",
                        "/auth/me",
                        "/users/" + hedy.id(),
                        "/videos/" + video,
                        "/videos/feed",
                        "/api/v1/jobs"))
                .noneMatch(path -> left.in(remembered.get(path).text()));
        assertThat(left.in(database.jdbc())).isEmpty();
    }

    /**
     * Killed before her key is destroyed, after that and before it is recorded, and before the order to forget is ticked off; all
     * the while a read model lags behind.
     */
    private void isForgottenThoughEveryNodeIsKilled() throws Exception {
        var people = new People(nobodyAt("first"));
        var grace = FullLife.begin(people);
        FullLife.lead(grace, people.newcomer("bob"));
        var readModel = database.held("lock table " + AccountReadModel.SCHEMA + ".session in share mode");
        var edge = database.held("lock table process.idempotency in access exclusive mode");
        asksToBeForgotten(grace);
        var killed = killedOver("delete from process.idempotency%");
        assertThat(destroyedFor(grace, "0 seconds")).isFalse();

        var key = database.held("select 1 from keys.person_key where account_id = '" + grace.id() + "' for update");
        edge.close();
        standsAt("insert into keys.person_key%");
        var history = database.held("lock table event_store.domain_event in share mode");
        key.close();
        await().atMost(PATIENCE).until(() -> destroyedFor(grace, "0 seconds"));
        assertThat(killedOver("insert into event_store.domain_event%")).isNotEqualTo(killed);
        assertThat(recorded(grace)).isZero();

        start("first");
        standsAt("insert into event_store.domain_event%");
        var alarm = database.held(
                "select 1 from process.scheduled_task where task_instance = 'erasure:" + grace.id() + ":0' for update");
        history.close();
        killedOver("delete from process.scheduled_task%");
        assertThat(recorded(grace)).isOne();

        alarm.close();
        readModel.close();
        start("second");
        nothingIsLeftOf(grace);
    }

    private void nothingIsLeftOf(Person grace) {
        var left = new Remains(FullLife.WORDS);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(left.in(database.jdbc())).isEmpty();
            assertThat(alarms(grace)).isZero();
        });
        assertThat(recorded(grace)).isOne();
        assertThat(revealedAt("second", grace)).contains("[erased]").doesNotContain(FullLife.WORDS);
        await().atMost(PATIENCE)
                .until(() -> nobodyAt("second")
                                .bearing("grace", grace.accessToken())
                                .get("/auth/me")
                                .status()
                        == 401);
        assertThat(FullLife.begin(new People(nobodyAt("second"))).id()).isNotEqualTo(grace.id());
    }

    private void asksToBeForgotten(Person person) {
        person.api()
                .send(Request.of("DELETE", "/users/me").json(Json.object("password", person.password())))
                .expect(200);
    }

    private String revealedAt(String node, Person person) {
        return nobodyAt(node)
                .bearing("operator", operator)
                .post("/audit/Account/" + person.id(), REASON)
                .expect(200)
                .text();
    }

    /** Kills the node that stands still at a statement, and names it. */
    private String killedOver(String statement) throws InterruptedException {
        var name = standsAt(statement);
        node(name).kill();
        return name;
    }

    private String standsAt(String statement) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> database.waiting(statement).stream()
                                .filter(name -> node(name).isAlive())
                                .toList(),
                        waiting -> !waiting.isEmpty())
                .get(0);
    }

    private boolean destroyedFor(Person person, String interval) {
        return database.jdbc()
                .sql("""
                        select count(*) = 1 from keys.person_key
                        where account_id = ? and destroyed_at < clock_timestamp() - ?::interval""")
                .params(person.id(), interval)
                .query(Boolean.class)
                .single();
    }

    private int recorded(Person person) {
        return database.jdbc().sql("""
                        select count(*) from event_store.domain_event
                        where aggregate_identifier = ? and payload_type like '%.PersonalDataErased'""").param(person.id()).query(Integer.class).single();
    }

    /** Of the first rounds; a last one looks a minute later for what came too late. */
    private int alarms(Person person) {
        return database.jdbc()
                .sql("select count(*) from process.scheduled_task where task_instance = ?")
                .param("erasure:" + person.id() + ":0")
                .query(Integer.class)
                .single();
    }

    private void start(String name) throws IOException {
        nodes.put(name, database.node(name));
    }

    private ServerProcess node(String name) {
        return Objects.requireNonNull(nodes.get(name));
    }

    private Api nobodyAt(String node) {
        return Api.anonymous(node(node).url());
    }
}
