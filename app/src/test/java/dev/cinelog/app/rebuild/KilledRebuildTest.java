package dev.cinelog.app.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.app.crash.OwnProcesses;
import dev.cinelog.app.crash.ServerProcess;
import dev.cinelog.app.crash.SharedDatabase;
import dev.cinelog.app.running.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in each phase of one rebuild, which stands still there because the test has what it needs. */
@OwnProcesses
class KilledRebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String END_OF_HISTORY = "lock table event_store.domain_event in row exclusive mode";
    private static final String BUILDING = "lock table event_store.domain_event in share mode";

    private final String operator =
            ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()), Role.USER, Role.ADMIN, Role.AUDITOR);
    private SharedDatabase database;
    private ServerProcess server;
    private String video;
    private int likes;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        database = SharedDatabase.start(directory);
        server = database.node("node");
        video = server.film(operator);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        database.close();
    }

    @Test
    void goesOnWhereverItWasKilledAndIsCancelledForGood() throws Exception {
        var first = ordered("feed", "rebuilds");
        await().atMost(PATIENCE).until(() -> isOver(first, "completed"));

        var place = database.held("create schema readmodel_feed_next");
        var rebuild = ordered("feed", "rebuilds");
        killedIn(RebuildPhase.REQUESTED, rebuild, "create schema%feed_next%");

        var history = database.held(END_OF_HISTORY);
        place.close();
        restart();
        standsIn(RebuildPhase.BUILDING, rebuild, BUILDING);
        var run = database.held("select 1 from rebuild.run where not settled for update");
        history.close();
        killedIn(RebuildPhase.BUILDING, rebuild, "update rebuild.run set place_index%");

        history = database.held(END_OF_HISTORY);
        run.close();
        restart();
        standsIn(RebuildPhase.BUILDING, rebuild, BUILDING);
        var rows = database.held("lock table readmodel_feed.card in access exclusive mode");
        history.close();
        killedIn(RebuildPhase.COMPARING, rebuild, "%readmodel_feed.card%");

        var previous = database.held("lock table readmodel_feed_previous.card in access share mode");
        rows.close();
        restart();
        killedIn(RebuildPhase.SWAPPING, rebuild, "drop schema%feed_previous%");

        previous.close();
        restart();
        await().atMost(PATIENCE).until(() -> isOver(rebuild, "completed"));
        assertServesWhatHistorySays("feed");
        assertThat(events("RebuildCompleted", rebuild)).isOne();

        isCancelledThoughKilled("creator_stats");
    }

    /** Killed before it heard of that, and while it read history again, too. */
    private void isCancelledThoughKilled(String name) throws Exception {
        var position =
                database.held("select 1 from process.token where processor = 'projection." + name + "' for update");
        var rebuild = ordered(name, "rebuilds");
        standsIn(RebuildPhase.COMPARING, rebuild, "%from process.token%for update");
        var leaves = database.held("lock table audit.leaf in access exclusive mode");
        var verification = verification();
        await().atMost(PATIENCE)
                .until(() -> !database.waiting("select%from audit.leaf%").isEmpty());
        post(rebuild + "/cancel");
        server.kill();
        leaves.close();
        position.close();
        restart();

        await().atMost(PATIENCE)
                .until(() -> database.jdbc()
                        .sql("select bool_and(settled) from rebuild.run")
                        .query(Boolean.class)
                        .single());
        assertThat(isOver(rebuild, "cancelled")).isTrue();
        assertServesWhatHistorySays(name);
        assertThat(events("RebuildCancelled", rebuild)).isOne();
        assertThat(events("RebuildCompleted", rebuild) + events("RebuildFailed", rebuild))
                .isZero();
        assertInterrupted(verification);
    }

    private void assertInterrupted(String verification) {
        assertThat(server.get(verification, operator)).contains("\"INTERRUPTED\"", "Verify again.");
        assertThat(events("VerificationStarted", verification)).isOne();
        assertThat(events("VerificationFailed", verification)).isOne();

        var again = verification();
        assertThat(again).isNotEqualTo(verification);
        await().atMost(PATIENCE).until(() -> server.get(again, operator).contains("\"INTACT\""));
        assertThat(events("HistoryVerified", again)).isOne();
    }

    /** Stands still there, and dies. */
    private void killedIn(RebuildPhase phase, String rebuild, String statement) throws InterruptedException {
        standsIn(phase, rebuild, statement);
        server.kill();
        assertThat(phase(rebuild)).isEqualTo(phase.name());
    }

    /** Looks often: where places are changed, nobody is made to wait for longer than a tenth of a second. */
    private void standsIn(RebuildPhase phase, String rebuild, String statement) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> !database.waiting(statement).isEmpty());
        assertThat(phase(rebuild)).isEqualTo(phase.name());
    }

    /** The one who likes it now is counted at once, whatever is being rebuilt beneath. */
    private void restart() throws IOException {
        server = database.node("node");
        var somebody = ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()));
        assertThat(server.send("POST", "/videos/" + video + "/like", somebody, ""))
                .hasValueSatisfying(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        likes++;
        assertLiked();
    }

    private void assertServesWhatHistorySays(String name) {
        var verification = ordered(name, "verify");
        await().atMost(PATIENCE).until(() -> isOver(verification, "completed"));
        assertThat(Json.read(server.get(verification, operator))
                        .at("/comparison/differing")
                        .asInt(-1))
                .isZero();
        assertLiked();
        assertThat(database.jdbc()
                        .sql("select nspname::text from pg_namespace where nspname ~ '_(next|aside)$'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private void assertLiked() {
        await().atMost(PATIENCE)
                .until(() -> Json.read(server.get("/videos/" + video, operator))
                                .path("likes")
                                .asInt()
                        == likes);
    }

    /** Where to see how far it is. */
    private String ordered(String name, String what) {
        return post("/ops/read-models/" + name + "/" + what)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String verification() {
        var id = Json.read(post("/audit/verifications").body()).path("id").asString();
        return "/audit/verifications/" + id;
    }

    private HttpResponse<String> post(String path) {
        var answer = server.send("POST", path, operator, "").orElseThrow();
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return answer;
    }

    private boolean isOver(String rebuild, String phase) {
        return server.get(rebuild, operator).contains("\"phase\":\"" + phase + "\"");
    }

    /** As it is written down, which says it also while no server is there. */
    private String phase(String rebuild) {
        return database.jdbc()
                .sql("select phase from rebuild.run where rebuild_id = ?::uuid")
                .param(id(rebuild))
                .query(String.class)
                .single();
    }

    private int events(String type, String about) {
        return database.jdbc()
                .sql("""
                        select count(*) from event_store.domain_event
                        where payload_type like '%.' || ? and position(convert_to(?, 'UTF8') in payload) > 0""")
                .params(type, id(about))
                .query(Integer.class)
                .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
