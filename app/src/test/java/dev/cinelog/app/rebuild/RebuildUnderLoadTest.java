package dev.cinelog.app.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.crash.OwnProcesses;
import dev.cinelog.app.crash.ServerProcess;
import dev.cinelog.app.crash.SharedDatabase;
import dev.cinelog.app.running.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two nodes on one database, a hundred requests a second, and rebuilds beneath them; in the end, kill -9. */
@OwnProcesses
class RebuildUnderLoadTest {

    private static final String BUILDING = "lock table event_store.domain_event in share mode";
    private static final int CARDS = 3;
    private static final int VIEWS = 21_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AccountId author = new AccountId(UUID.randomUUID().toString());
    private final String operator = ServerProcess.tokenOf(author, Role.USER, Role.ADMIN);

    @Test
    void nobodyNoticesAndAnotherNodeGoesOn(@TempDir Path directory) throws Exception {
        try (var database = SharedDatabase.start(directory);
                var first = database.node("first");
                var second = database.node("second")) {
            var jdbc = database.jdbc();
            var videos = IntStream.range(0, CARDS)
                    .mapToObj(number -> first.film(operator))
                    .toList();
            database.write(history ->
                    history.sql(ViewedOften.SQL).params(VIEWS, videos.get(0)).update());
            await().atMost(PATIENCE).until(() -> views(second, videos.get(0)) == VIEWS);

            var crowd = new Crowd(List.of(first, second), videos).start();
            assertThat(completed(second, rebuild(second, "feed"))
                            .at("/comparison/differing")
                            .asInt())
                    .isZero();
            completed(first, undo(first, "feed"));
            assertThat(completed(first, rebuild(first, "creator_stats"))
                            .at("/comparison/differing")
                            .asInt())
                    .isZero();
            crowd.goHome();

            assertThat(crowd.complaints()).isEmpty();
            assertThat(crowd.requests()).isGreaterThan(100);
            assertCounted(jdbc, second, videos, crowd);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(List.of(first, second))
                            .allSatisfy(node -> assertThat(node.get("/actuator/health", operator))
                                    .contains("\"status\":\"UP\"")));
            killTheOneThatRebuilds(database, Map.of("first", first, "second", second), videos, crowd);
        }
    }

    /** Nobody finds the end of history while it is held, so that a rebuild is in the middle of its work when it is killed. */
    private void killTheOneThatRebuilds(
            SharedDatabase database, Map<String, ServerProcess> nodes, List<String> videos, Crowd crowd)
            throws Exception {
        String rebuild;
        String killed;
        try (var history = database.held("lock table event_store.domain_event in row exclusive mode")) {
            assertThat(history).isNotNull();
            rebuild = rebuild(node(nodes, "first"), "feed");
            killed = await().atMost(PATIENCE)
                    .until(() -> database.waiting(BUILDING), waiting -> !waiting.isEmpty())
                    .get(0);
            node(nodes, killed).kill();
        }
        var heir = node(nodes, killed.equals("first") ? "second" : "first");

        assertThat(completed(heir, rebuild).at("/comparison/differing").asInt()).isZero();
        assertCounted(database.jdbc(), heir, videos, crowd);
    }

    private void assertCounted(JdbcClient jdbc, ServerProcess node, List<String> videos, Crowd crowd) {
        var all = videos.stream().mapToInt(crowd::acknowledged).sum();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(videos)
                    .allSatisfy(video ->
                            assertThat(video(node, video).path("likes").asInt()).isEqualTo(crowd.acknowledged(video)));
            assertThat(jdbc.sql("select total_likes from readmodel_creator_stats.creator where account_id = ?::uuid")
                            .param(author.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(all);
        });
        assertThat(views(node, videos.get(0))).isEqualTo(VIEWS);
    }

    private JsonNode video(ServerProcess node, String id) {
        return Json.read(node.get("/videos/" + id, operator));
    }

    private int views(ServerProcess node, String id) {
        return video(node, id).path("views").asInt();
    }

    private String rebuild(ServerProcess node, String name) {
        return ordered(node, name, "rebuilds");
    }

    private String undo(ServerProcess node, String name) {
        return ordered(node, name, "undo");
    }

    /** Where to see how far it is. */
    private String ordered(ServerProcess node, String name, String what) {
        var answer = node.send("POST", "/ops/read-models/" + name + "/" + what, operator, "")
                .orElseThrow();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode completed(ServerProcess node, String rebuild) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(node.get(rebuild, operator)).contains("\"phase\":\"completed\""));
        return Json.read(node.get(rebuild, operator));
    }

    private static ServerProcess node(Map<String, ServerProcess> nodes, String name) {
        return Objects.requireNonNull(nodes.get(name));
    }
}
