package dev.cinelog.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.query.History;
import dev.cinelog.query.RandomHistory;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.liked.LikedReadModel;
import dev.cinelog.query.projection.ReadModel;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A changed projection beside the one it replaces, on one database. */
class TwoVersionsTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final ReadModel OLD = LikedReadModel.readModel();
    private static final ReadModel NEW = new ReadModel(LikedReadModel.NAME, 2, Disliked::new);

    private final long seed = System.nanoTime();
    private final History history = RandomHistory.of(seed, 3_000, GlobalSequenceTrackingToken::new);
    private EventStoreInPostgres store;
    private List<String> liked;

    @BeforeEach
    void project() {
        database.project(history, OLD);
        liked = database.dump(OLD.schema());
        database.clear();
        store = new EventStoreInPostgres(database.dataSource());
    }

    @AfterEach
    void forget() {
        store.close();
        database.jdbc()
                .sql("drop schema if exists %s cascade".formatted(NEW.schema()))
                .update();
    }

    @Test
    void theNewOneIsReadyOnceItHasCaughtUpWhileTheOldOneServes() {
        try (var old = new VersionNode(OLD, database, store).start()) {
            publish(0, 1_500);
            await().until(old::ready);
            try (var fresh = new VersionNode(NEW, database, store)) {
                assertThat(fresh.ready()).isFalse();
                fresh.start();
                await().until(fresh::ready);
                publish(1_500, 2_000);

                assertThat(fresh.ready()).as("stays so while it is behind").isTrue();
                await().until(() -> seen(OLD) && seen(NEW));
                assertThat(database.count(NEW.schema() + ".liked")).isPositive();
            }
            publish(2_000, history.events().size());
            await().untilAsserted(() ->
                    assertThat(database.dump(OLD.schema())).as("seed %s", seed).isEqualTo(liked));
        }
    }

    @Test
    void goingBackIsStartingTheOldOneAgain() {
        try (var old = new VersionNode(OLD, database, store).start()) {
            publish(0, 1_000);
            await().until(() -> seen(OLD));
            assertThat(old.ready()).isTrue();
        }
        try (var fresh = new VersionNode(NEW, database, store).start()) {
            publish(1_000, history.events().size());
            await().until(() -> seen(NEW));
            assertThat(fresh.ready()).isTrue();
        }

        try (var old = new VersionNode(OLD, database, store)) {
            assertThat(old.ready()).isFalse();
            old.start();
            await().until(old::ready);
            await().untilAsserted(() ->
                    assertThat(database.dump(OLD.schema())).as("seed %s", seed).isEqualTo(liked));
        }
    }

    private void publish(int from, int to) {
        store.publish(history.events().subList(from, to));
    }

    /** Whether a version has seen every event that there is. */
    private static boolean seen(ReadModel readModel) {
        return database.jdbc()
                .sql("""
                        select exists (select from process.token where processor = ? and (token::json ->> 'index')::bigint
                          >= (select max(global_index) from event_store.domain_event))""")
                .param(readModel.group())
                .query(Boolean.class)
                .single();
    }
}
