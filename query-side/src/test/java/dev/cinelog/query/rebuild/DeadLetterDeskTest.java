package dev.cinelog.query.rebuild;

import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.query.DeadLetter;
import dev.cinelog.api.readmodel.query.FindDeadLetters;
import dev.cinelog.query.History;
import dev.cinelog.query.Ids;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.store.PostgresStoredEvents;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Parked events beside a live processor: what the feed cannot apply until a table forgives it. */
class DeadLetterDeskTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final List<? extends TrackedEventMessage<?>> events = History.of(
                    requested(1, 1), published(1, 1), requested(2, 1), published(2, 1), requested(3, 1))
            .events();
    private EventStoreInPostgres store;
    private RebuildNode node;

    @BeforeEach
    void start() {
        store = new EventStoreInPostgres(database.dataSource());
        node = new RebuildNode("only", database, store, new PostgresStoredEvents(database.jdbc()), 100);
        forbid("video_id <> '%s' and video_id <> '%s'".formatted(video(1), video(2)));
    }

    @AfterEach
    void stop() {
        allow();
        node.close();
        store.close();
    }

    @Test
    void whatIsParkedIsListedInItsOrderWithoutWhatIsPersonal() {
        publish(5);

        var letters = letters(null, 10);

        assertThat(letters)
                .extracting(DeadLetter::sequence, DeadLetter::type)
                .containsExactly(
                        tuple(video(1), "VideoRequested"),
                        tuple(video(1), "VideoPublished"),
                        tuple(video(2), "VideoRequested"),
                        tuple(video(2), "VideoPublished"));
        assertThat(letters.get(0).cause()).contains("forbidden").doesNotContain("Prompt");
        assertThat(letters.get(0).payload()).containsEntry("prompt", "[masked]").containsEntry("videoId", video(1));
        assertThat(letters(null, 3)).isEqualTo(letters.subList(0, 3));
        assertThat(letters(video(2), 10)).isEqualTo(letters.subList(2, 4));
    }

    @Test
    void anUnknownReadModelHasNone() {
        assertThat(queries()
                        .handle(new FindDeadLetters(new ReadModelName("policy.rebuild"), null, 10))
                        .deadLetters())
                .isEmpty();
    }

    @Test
    void oneSequenceIsTriedAgainInItsOrder() {
        publish(5);
        allow();

        treat(video(1), DeadLetterRemedy.RETRY);

        assertThat(cards()).containsExactly(video(1) + " READY", video(3) + " REQUESTED");
        assertThat(letters(null, 10))
                .extracting(DeadLetter::sequence)
                .containsOnly(video(2))
                .hasSize(2);
    }

    @Test
    void allAreTriedAgain() {
        publish(5);
        allow();

        treat(null, DeadLetterRemedy.RETRY);

        assertThat(cards()).containsExactly(video(1) + " READY", video(2) + " READY", video(3) + " REQUESTED");
        assertThat(letters(null, 10)).isEmpty();
    }

    @Test
    void tryingStopsAtTheFirstThatFailsAgainAndSaysWhy() {
        publish(5);
        allow();
        forbid("status <> 'READY' or video_id <> '%s'".formatted(video(1)), "unready");

        treat(null, DeadLetterRemedy.RETRY);

        assertThat(cards()).containsExactly(video(1) + " REQUESTED", video(2) + " READY", video(3) + " REQUESTED");
        assertThat(letters(null, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.type()).isEqualTo("VideoPublished");
            assertThat(letter.cause()).contains("unready");
        });
    }

    @Test
    void whatIsGivenUpStaysOut() {
        publish(5);
        allow();

        treat(video(1), DeadLetterRemedy.DISCARD);
        treat(null, DeadLetterRemedy.RETRY);

        assertThat(cards()).containsExactly(video(2) + " READY", video(3) + " REQUESTED");
        treat(null, DeadLetterRemedy.DISCARD);
        assertThat(letters(null, 10)).isEmpty();
    }

    @Test
    void whatHappensMeanwhileDoesNotOvertake() {
        publish(1);
        await().until(() -> letters(null, 10).size() == 1);
        allow();

        transaction().executeWithoutResult(status -> {
            desk().treat(FeedReadModel.readModel(), null, DeadLetterRemedy.RETRY);
            store.publish(events.subList(1, 2));
            await().until(DeadLetterDeskTest::somebodyWaits);
        });

        await().untilAsserted(() -> assertThat(cards()).containsExactly(video(1) + " READY"));
        assertThat(letters(null, 10)).isEmpty();
    }

    /** Publishes the first of the events, and waits until the feed has seen them. */
    private void publish(int most) {
        store.publish(events.subList(0, most));
        await().until(() -> letters(null, 10).size() + cards().size() >= most);
    }

    private static void treat(@Nullable String sequence, DeadLetterRemedy remedy) {
        transaction().executeWithoutResult(status -> desk().treat(FeedReadModel.readModel(), sequence, remedy));
    }

    private static DeadLetterDesk desk() {
        return new DeadLetterDesk(
                database.dataSource(),
                new PostgresStoredEvents(database.jdbc()),
                EventStoreInPostgres.decoder(),
                RebuildNode.token());
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    }

    private static List<DeadLetter> letters(@Nullable String sequence, int most) {
        return queries()
                .handle(new FindDeadLetters(new ReadModelName(FeedReadModel.NAME), sequence, most))
                .deadLetters();
    }

    private static DeadLetterQueries queries() {
        return new DeadLetterQueries(
                database.jdbc(),
                TestDatabase.readModels(),
                new PostgresStoredEvents(database.jdbc()),
                EventStoreInPostgres.reader());
    }

    private static List<String> cards() {
        return database.jdbc()
                .sql("select concat_ws(' ', video_id, status) from readmodel_feed.card order by video_id")
                .query(String.class)
                .list();
    }

    private static boolean somebodyWaits() {
        return database.jdbc().sql("""
                        select exists (select from pg_stat_activity
                          where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single();
    }

    private static String video(int number) {
        return Ids.video(number).value();
    }

    private static void forbid(String condition) {
        forbid(condition, "forbidden");
    }

    private static void forbid(String condition, String name) {
        database.jdbc()
                .sql("alter table readmodel_feed.card add constraint %s check (%s)".formatted(name, condition))
                .update();
    }

    private static void allow() {
        database.jdbc()
                .sql("alter table readmodel_feed.card drop constraint if exists forbidden")
                .update();
        database.jdbc()
                .sql("alter table readmodel_feed.card drop constraint if exists unready")
                .update();
    }
}
