package dev.cinelog.query.projection;

import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.reacted;
import static dev.cinelog.query.Events.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.projection.LiveReadModel.BatchRolledBack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLettersTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final LiveReadModel feed = feed(1_000);

    @ParameterizedTest
    @ValueSource(strings = {"no uuid", "\0", "00000000-0000-0000-0000-00000000000\0"})
    void anEventWithAnImpossibleIdIsParkedAndTheRestOfItsBatchApplied(String id) {
        feed.apply(History.of(requested(1, 1), liked(2, 1), poison(3, id), liked(4, 1))
                .events());

        assertThat(cards("video_id, likes")).containsExactly("bbbbbbbb-0000-7000-8000-000000000001 2");
        assertThat(letters("payload_type, event_id")).containsExactly(Reacted.class.getName() + " " + event(2));
    }

    @Test
    void anEventThatTheDatabaseCannotStoreIsParkedWithTheReason() {
        feed.apply(History.of(unwritable(1), requested(2, 1)).events());

        assertThat(cards("prompt")).containsExactly("Prompt of 2");
        assertThat(letters("event_id")).containsExactly(event(0));
        assertThat(letters("cause").get(0)).contains("22021");
    }

    @Test
    void laterEventsOfItsAggregateQueueUpBehindItInOrder() {
        var history = History.of(unwritable(1), requested(2, 1), published(1, 1), published(2, 1), published(1, 1));
        feed.apply(history.events().subList(0, 3));
        feed.apply(history.events().subList(3, 5));

        assertThat(letters("event_id")).containsExactly(event(0), event(2), event(4));
        assertThat(letters("sequence_id")).containsOnly("bbbbbbbb-0000-7000-8000-000000000001");
        assertThat(letters("cause").get(2)).isEqualTo("an earlier event of the same aggregate is parked");
        assertThat(cards("video_id, status")).containsExactly("bbbbbbbb-0000-7000-8000-000000000002 READY");
    }

    @Test
    void aReadModelStopsAtItsBoundAndAppliesNothingMore() {
        var strict = feed(2);
        var history = History.of(poison(1, "one"), poison(2, "two"), requested(1, 1), poison(3, "three"));
        strict.apply(history.events().subList(0, 2));

        assertThatExceptionOfType(BatchRolledBack.class)
                .isThrownBy(() -> strict.apply(history.events().subList(2, 4)))
                .havingRootCause()
                .withMessage("readmodel_feed has 2 dead letters and stops here");

        assertThat(cards("video_id")).isEmpty();
        assertThat(letters("event_id")).containsExactly(event(0), event(1));
    }

    @Test
    void aLetterThatIsDeliveredAgainIsKeptOnceEvenAtTheBound() {
        var events = History.of(poison(1, "one"), requested(1, 1)).events();
        feed(1).apply(events);
        feed(1).apply(events.subList(0, 1));

        assertThat(letters("event_id")).containsExactly(event(0));
    }

    private static LiveReadModel feed(int mostDeadLetters) {
        return new LiveReadModel(
                FeedReadModel.readModel(), FeedReadModel.SCHEMA, mostDeadLetters, database.dataSource());
    }

    private static Object poison(int account, String id) {
        return reacted(account, new Target(TargetType.VIDEO, id), Reaction.LIKE, Reaction.NONE);
    }

    private static Object unwritable(int video) {
        return requested(video, 1, Visibility.PUBLIC, "a prompt with a \0 in it");
    }

    private static String event(int position) {
        return "eeeeeeee-0000-7000-8000-%012d".formatted(position);
    }

    private static List<String> cards(String columns) {
        return texts("select concat_ws(' ', %s) from readmodel_feed.card order by video_id".formatted(columns));
    }

    private static List<String> letters(String columns) {
        return texts("select concat_ws(' ', %s) from readmodel_feed.dead_letter order by position".formatted(columns));
    }

    private static List<String> texts(String sql) {
        return database.jdbc().sql(sql).query(String.class).list();
    }
}
