package dev.cinelog.query.projection;

import static java.util.function.UnaryOperator.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.query.History;
import dev.cinelog.query.RandomHistory;
import dev.cinelog.query.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LiveProjectionsTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final long seed = System.nanoTime();
    private final History history = RandomHistory.of(seed, 2_000, GlobalSequenceTrackingToken::new);
    private final EventStoreInMemory store = new EventStoreInMemory();
    private Map<String, List<String>> expected;

    @BeforeEach
    void project() {
        database.project(history, TestDatabase.readModels().toArray(ReadModel[]::new));
        expected = rows();
        database.clear();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void realProcessorsFillEveryReadModel() {
        try (var node = node("only")) {
            store.publish(history.events().subList(0, 700));
            store.publish(history.events().subList(700, history.events().size()));

            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            assertThat(node.projections().processors())
                    .hasSize(TestDatabase.readModels().size())
                    .allSatisfy((group, processor) ->
                            assertThat(processor.isRunning()).as(group).isTrue());
        }
    }

    @Test
    void aNodeGoesOnWhereAnotherStopped() {
        try (var first = node("first")) {
            store.publish(history.events().subList(0, 500));
            await().until(() -> database.count("readmodel_feed.card") > 0);
            first.projections().stop();
            assertThat(first.projections().isRunning()).isFalse();
        }

        store.publish(history.events().subList(500, history.events().size()));
        try (var second = node("second")) {
            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            assertThat(second.projections().isRunning()).isTrue();
        }
    }

    @Test
    void twoNodesShareTheWorkAndNothingIsDoneTwice() {
        try (var first = node("first");
                var second = node("second")) {
            store.publish(history);

            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            assertThat(owners()).isSubsetOf("first", "second");
            assertThat(first.projections().isRunning() && second.projections().isRunning())
                    .isTrue();
        }
    }

    private Node node(String owner) {
        return new Node(owner, TestDatabase.readModels(), store.source(), database.unpooled(), identity());
    }

    private static List<String> owners() {
        return database.jdbc()
                .sql("select owner from process.token")
                .query(String.class)
                .list();
    }

    private static Map<String, List<String>> rows() {
        return TestDatabase.readModels().stream()
                .map(ReadModel::schema)
                .collect(Collectors.toMap(schema -> schema, database::dump));
    }
}
