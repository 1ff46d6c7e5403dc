package dev.cinelog.query.projection;

import static java.util.function.UnaryOperator.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.query.RandomHistory;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A node stops in the middle of a batch for longer than its claim lasts, another one goes on, the first one wakes up. */
class StalledNodeTest {

    private static final ReadModel FEED = FeedReadModel.readModel();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final long seed = System.nanoTime();
    private final List<TrackedEventMessage<?>> events =
            RandomHistory.of(seed, 1_000, GlobalSequenceTrackingToken::new).events();
    private final List<TrackedEventMessage<?>> before = events.subList(0, events.size() / 2);
    private final List<TrackedEventMessage<?>> after = events.subList(events.size() / 2, events.size());
    private final EventStoreInMemory store = new EventStoreInMemory();
    private final Stall stall = new Stall();
    private List<String> expectedBefore;
    private List<String> expected;

    @BeforeEach
    void project() {
        var feed = new LiveReadModel(FEED, database.dataSource());
        feed.apply(before);
        expectedBefore = database.dump(FEED.schema());
        feed.apply(after);
        expected = database.dump(FEED.schema());
        database.clear();
        store.publish(before);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void beforeItStoresItsTokenItCountsNothing() {
        try (var sleeper =
                new Node("sleeper", List.of(FEED), store.source(), database.unpooled(), stall::beforeStoringATokenOf)) {
            anotherTakesOver();
            await().until(() -> stall.refusals() == 1);
            assertThat(sleeper.projections().isRunning()).isTrue();
        }
        assertThat(rows()).as("seed %s", seed).isEqualTo(expected);
    }

    @Test
    void withinItsTransactionItIsCutOffAndCountsNothing() {
        var stalling = new ReadModel(FEED.name(), FEED.version(), () -> stall.afterFlushingOf(FEED));
        var cutOff = "set idle_in_transaction_session_timeout = '200ms'";
        try (var sleeper =
                new Node("sleeper", List.of(stalling), store.source(), database.unpooled(), cutOff, identity())) {
            anotherTakesOver();
            assertThat(sleeper.projections().isRunning()).isTrue();
        }
        assertThat(rows()).as("seed %s", seed).isEqualTo(expected);
    }

    private void anotherTakesOver() {
        await().until(stall::isReached);
        database.jdbc().sql("update process.token set claimed_at = 'epoch'").update();
        try (var another = new Node("another", List.of(FEED), store.source(), database.unpooled(), identity())) {
            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expectedBefore));

            stall.end();
            store.publish(after);
            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            assertThat(another.projections().isRunning()).isTrue();
        }
    }

    private static List<String> rows() {
        return database.dump(FEED.schema());
    }
}
