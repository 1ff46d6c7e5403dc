package dev.cinelog.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.event.RebuildCancelled;
import dev.cinelog.api.readmodel.event.RebuildStarted;
import dev.cinelog.api.readmodel.query.Comparison;
import dev.cinelog.api.readmodel.query.Difference;
import dev.cinelog.api.readmodel.query.FindRebuild;
import dev.cinelog.api.readmodel.query.Rebuild;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.query.Events;
import dev.cinelog.query.History;
import dev.cinelog.query.RandomHistory;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.store.PostgresStoredEvents;
import dev.cinelog.query.store.StoredEvents;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

@SuppressWarnings("try") // some nodes only have to be there
class RebuildTest {

    private static final int EVENTS = 4_000;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final long seed = System.nanoTime();
    private final History history = RandomHistory.of(seed, EVENTS, GlobalSequenceTrackingToken::new);
    private final StoredEvents events = new PostgresStoredEvents(database.jdbc());
    private EventStoreInPostgres store;
    private Map<String, List<String>> expected;

    @BeforeEach
    void project() {
        forget();
        database.project(history, TestDatabase.readModels().toArray(ReadModel[]::new));
        expected = rows();
        database.clear();
        store = new EventStoreInPostgres(database.dataSource());
    }

    @AfterEach
    void close() {
        store.close();
        forget();
    }

    @Test
    void aRebuiltReadModelServesAndGoesOn() {
        try (var node = node("only")) {
            publish(0, 3_000);
            awaitLive();
            var indexes = indexes();

            var rebuild = finished(start("feed", RebuildPurpose.REPLACE));
            publish(3_000, history.events().size());

            assertThat(rebuild.phase()).as("%s", rebuild.failure()).isEqualTo(RebuildPhase.COMPLETED);
            assertThat(comparison(rebuild).differing()).isZero();
            assertThat(comparison(rebuild).rows()).isPositive();
            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            assertThat(node.ended()).hasSize(1);
            assertThat(schemas()).contains("readmodel_feed_previous").doesNotContain("readmodel_feed_next");
            assertThat(indexes()).hasSizeGreaterThan(4).isEqualTo(indexes);
        }
    }

    @Test
    void theWorkerIsWokenWhenItCanSeeWhatWasAskedFor() {
        var seen = new ArrayList<Long>();

        start("feed", RebuildPurpose.REPLACE, () -> seen.add(runs()));

        assertThat(seen).containsExactly(1L);
    }

    @Test
    void whatCannotBeAppliedIsParkedAgainAndAllElseIsRebuilt() {
        var poisoned = History.of(
                Events.requested(1, 1),
                Events.requested(2, 1, Visibility.PUBLIC, "a prompt with a \0 in it"),
                Events.requested(3, 1),
                Events.published(2, 1),
                Events.published(1, 1),
                Events.published(3, 1));
        try (var node = node("only", events, 2)) {
            store.publish(poisoned.events());
            awaitLive();
            var rows = rows();
            var letters = letters();

            var rebuild = finished(start("feed", RebuildPurpose.REPLACE));

            assertThat(rebuild.phase()).as("%s", rebuild.failure()).isEqualTo(RebuildPhase.COMPLETED);
            assertThat(comparison(rebuild).differing()).isZero();
            assertThat(rows()).isEqualTo(rows);
            assertThat(letters()).hasSize(2).isEqualTo(letters);
            assertThat(node.ended()).hasSize(1);
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsCountedOnceWithTwoNodesAndAnAbsentDatabase() {
        try (var first = node("first", new Faults(events, seed, 0.05), 100);
                var second = node("second", new Faults(events, seed + 1, 0.05), 70)) {
            var ids = TestDatabase.readModels().stream()
                    .map(readModel -> start(readModel.name(), RebuildPurpose.REPLACE))
                    .toList();
            for (var from = 0; from < history.events().size(); from += 50) {
                publish(from, Math.min(from + 50, history.events().size()));
            }

            assertThat(ids).allSatisfy(id -> {
                var rebuild = finished(id);
                assertThat(rebuild.phase()).as("%s", rebuild).isEqualTo(RebuildPhase.COMPLETED);
            });
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            assertThat(first.ended().size() + second.ended().size()).isGreaterThanOrEqualTo(ids.size());
        }
    }

    @Test
    void aRowThatSomebodyTamperedWithIsFoundAndNamed() {
        try (var node = node("only")) {
            publish(0, history.events().size());
            awaitLive();
            var person = database.jdbc().sql("""
                            update readmodel_creator_stats.creator set total_likes = total_likes + 1 where account_id = (
                              select account_id from readmodel_creator_stats.creator order by 1 limit 1)
                            returning account_id::text""").query(String.class).single();

            var rebuild = finished(start("creator_stats", RebuildPurpose.VERIFY));

            assertThat(comparison(rebuild).differing()).isEqualTo(1);
            var differences = comparison(rebuild).differences();
            assertThat(differences)
                    .extracting(Difference::table, Difference::kind, Difference::key)
                    .containsOnly(
                            tuple("creator", Difference.Kind.VALUE, "{\"account_id\": \"%s\"}".formatted(person)));
            assertThat(differences).extracting(Difference::column).containsExactly("total_likes");
            assertThat(differences.get(0).lastEventId()).isEqualTo(lastEventNaming(person));
            assertThat(schemas()).doesNotContain("readmodel_creator_stats_next", "readmodel_creator_stats_previous");
            assertThat(node.ended()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aMissingAndASurplusRowAreNamed() {
        try (var node = node("only")) {
            publish(0, history.events().size());
            awaitLive();
            database.jdbc()
                    .sql("delete from readmodel_liked.liked where ctid = (select min(ctid) from readmodel_liked.liked)")
                    .update();
            database.jdbc()
                    .sql("insert into readmodel_liked.liked values (gen_random_uuid(), gen_random_uuid(), 7)")
                    .update();

            var rebuild = finished(start("liked", RebuildPurpose.VERIFY));

            assertThat(comparison(rebuild).differences())
                    .extracting(Difference::kind)
                    .containsExactlyInAnyOrder(Difference.Kind.ONLY_REBUILT, Difference.Kind.ONLY_SERVED);
            assertThat(node.ended()).hasSize(1);
        }
    }

    @Test
    void theOneThatServedBeforeComesBackAndCatchesUp() {
        try (var node = node("only")) {
            publish(0, 2_000);
            awaitLive();
            database.jdbc()
                    .sql("update readmodel_creator_stats.creator set total_likes = total_likes + 1000")
                    .update();
            finished(start("creator_stats", RebuildPurpose.REPLACE));
            publish(2_000, 3_000);

            var undone = finished(start("creator_stats", RebuildPurpose.UNDO));
            publish(3_000, history.events().size());

            assertThat(undone.phase()).as("%s", undone.failure()).isEqualTo(RebuildPhase.COMPLETED);
            awaitLive();
            assertThat(database.jdbc()
                            .sql("select count(*) from readmodel_creator_stats.creator where total_likes >= 800")
                            .query(Long.class)
                            .single())
                    .as("the tampered rows serve again")
                    .isPositive();
            finished(start("creator_stats", RebuildPurpose.UNDO));
            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            await().until(() -> node.ended().size() == 3);
        }
    }

    @Test
    void thereIsNothingToUndoBeforeTheFirstRebuild() {
        try (var node = node("only")) {
            publish(0, 10);
            awaitLive();

            var rebuild = finished(start("feed", RebuildPurpose.UNDO));

            assertThat(rebuild.phase()).isEqualTo(RebuildPhase.FAILED);
            assertThat(rebuild.failure()).contains("no earlier feed");
            await().until(() -> node.ended().size() == 1);
        }
    }

    @Test
    void aCancelledRebuildLeavesNothingBehind() {
        try (var node = node("only", new Slow(events), 1)) {
            publish(0, history.events().size());
            var id = start("feed", RebuildPurpose.REPLACE);
            await().until(() -> rebuild(id).eventsDone() > 0);

            policy().on(new RebuildCancelled(new ReadModelName("feed"), id), Instant.now(), "cancelled");

            assertThat(finished(id).phase()).isEqualTo(RebuildPhase.CANCELLED);
            await().untilAsserted(() -> assertThat(schemas()).doesNotContain("readmodel_feed_next"));
            awaitLive();
            assertThat(rows()).as("seed %s", seed).isEqualTo(expected);
            await().until(() -> node.ended().size() == 1);
        }
    }

    @Test
    void oneThatWaitsForItsTurnHearsThatNobodyWantsIt() throws SQLException {
        try (var node = node("only");
                var holding = database.unpooled().getConnection()) {
            publish(0, history.events().size());
            awaitLive();
            holding.setAutoCommit(false);
            RebuildNode.token().hold(holding, FeedReadModel.readModel());
            var id = start("feed", RebuildPurpose.VERIFY);
            await().until(() -> rebuild(id).phase() == RebuildPhase.COMPARING);

            policy().on(new RebuildCancelled(new ReadModelName("feed"), id), Instant.now(), "cancelled");

            await().untilAsserted(() -> assertThat(schemas()).doesNotContain("readmodel_feed_next"));
            holding.rollback();
        }
    }

    @Test
    void anotherProcessGoesOnWhereOneDied() {
        var dying = node("dying", new Slow(events), 3);
        publish(0, history.events().size());
        var id = start("feed", RebuildPurpose.REPLACE);
        await().until(() -> rebuild(id).eventsDone() > 0);
        dying.close();
        var left = rebuild(id);

        try (var heir = node("heir")) {
            assertThat(left.phase().isOver()).as("%s", left).isFalse();
            assertThat(finished(id).phase()).isEqualTo(RebuildPhase.COMPLETED);
            await().untilAsserted(() -> assertThat(rows()).as("seed %s", seed).isEqualTo(expected));
            await().until(() -> heir.ended().size() == 1);
        }
    }

    private RebuildNode node(String owner) {
        return node(owner, events, 500);
    }

    private RebuildNode node(String owner, StoredEvents read, int page) {
        return new RebuildNode(owner, database, store, read, page);
    }

    private static List<String> letters() {
        return database.jdbc()
                .sql("select event_id || ' ' || cause from readmodel_feed.dead_letter order by event_id")
                .query(String.class)
                .list();
    }

    private static List<String> indexes() {
        return database.jdbc()
                .sql("select indexdef from pg_indexes where schemaname = 'readmodel_feed'"
                        + " and tablename <> 'flyway_schema_history' order by indexname")
                .query(String.class)
                .list();
    }

    private void publish(int from, int to) {
        store.publish(history.events().subList(from, to));
    }

    private static RebuildId start(String readModel, RebuildPurpose purpose) {
        return start(readModel, purpose, () -> {});
    }

    /** As a processor has it heard: in the transaction of a unit of work. */
    private static RebuildId start(String readModel, RebuildPurpose purpose, Runnable wake) {
        var event = new RebuildStarted(
                new ReadModelName(readModel), new RebuildId(UUID.randomUUID().toString()), purpose);
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage(event));
        work.attachTransaction(new SpringTransactionManager(new DataSourceTransactionManager(database.dataSource())));
        work.execute(() -> policy(wake).on(event, Instant.now(), "started"));
        return event.rebuildId();
    }

    private static WhenRebuildStartedThenQueueIt policy() {
        return policy(() -> {});
    }

    private static WhenRebuildStartedThenQueueIt policy(Runnable wake) {
        var events = new PostgresStoredEvents(database.jdbc());
        var desk =
                new DeadLetterDesk(database.dataSource(), events, EventStoreInPostgres.decoder(), RebuildNode.token());
        return new WhenRebuildStartedThenQueueIt(database.jdbc(), TestDatabase.readModels(), desk, event -> {}, wake);
    }

    /** As somebody else sees them. */
    private static long runs() {
        return JdbcClient.create(database.unpooled())
                .sql("select count(*) from rebuild.run")
                .query(Long.class)
                .single();
    }

    private static Comparison comparison(Rebuild rebuild) {
        return Objects.requireNonNull(rebuild.comparison());
    }

    private static Rebuild finished(RebuildId id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> rebuild(id).phase().isOver());
        return rebuild(id);
    }

    private static Rebuild rebuild(RebuildId id) {
        var readModel = database.jdbc()
                .sql("select read_model from rebuild.run where rebuild_id = ?::uuid")
                .param(id.value())
                .query(String.class)
                .single();
        return new RebuildQueries(database.jdbc())
                .handle(new FindRebuild(new ReadModelName(readModel), id))
                .orElseThrow();
    }

    /** Every live read model has seen every event. */
    private static void awaitLive() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.jdbc().sql("""
                        select count(*) from process.token where (token::json ->> 'index')::bigint
                          >= (select max(global_index) from event_store.domain_event)""").query(Long.class).single().equals((long)
                        TestDatabase.readModels().size()));
    }

    private static String lastEventNaming(String person) {
        return database.jdbc()
                .sql("""
                        select event_identifier from event_store.domain_event
                        where convert_from(payload || meta_data, 'UTF8') like ? order by global_index desc limit 1""")
                .param("%" + person + "%")
                .query(String.class)
                .single();
    }

    private static Map<String, List<String>> rows() {
        return TestDatabase.readModels().stream()
                .map(ReadModel::schema)
                .collect(Collectors.toMap(schema -> schema, database::dump));
    }

    private static List<String> schemas() {
        return database.jdbc()
                .sql("select nspname from pg_namespace where nspname like 'readmodel%'")
                .query(String.class)
                .list();
    }

    private static void forget() {
        schemas().stream()
                .filter(schema -> schema.endsWith("_previous") || schema.endsWith("_next"))
                .forEach(schema -> database.jdbc()
                        .sql("drop schema " + schema + " cascade")
                        .update());
    }
}
