package dev.cinelog.query.projection;

import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.query.Events;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.projection.LiveReadModel.BatchRolledBack;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class LiveInvokerTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final LiveReadModel feed = new LiveReadModel(FeedReadModel.readModel(), database.dataSource());

    @Test
    void anEventThatFillsAGapIsNew() {
        var events = History.of(requested(1, 1), liked(2, 1), liked(3, 1)).events();
        var first = at(events.get(0), GapAwareTrackingToken.newInstance(0, List.of()));
        var early = at(events.get(2), GapAwareTrackingToken.newInstance(2, List.of(1L)));
        var late = at(events.get(1), GapAwareTrackingToken.newInstance(2, List.of()));

        feed.apply(List.of(first, early));
        feed.apply(List.of(late));

        assertThat(likes()).isEqualTo(2);
    }

    @Test
    void whatACommittedBatchHeldIsPassedOverEvenBehindAGap() {
        var events = History.of(requested(1, 1), liked(2, 1)).events();
        var first = at(events.get(0), GapAwareTrackingToken.newInstance(0, List.of()));
        var behindAGap = at(events.get(1), GapAwareTrackingToken.newInstance(7, List.of(1L, 5L)));

        feed.apply(List.of(first, behindAGap));
        feed.apply(List.of(behindAGap));

        assertThat(likes()).isEqualTo(1);
    }

    @Test
    void aBatchThatWasRolledBackCountsWhenItComesAgain() throws Exception {
        var impatient = database.newPool("set lock_timeout = '50ms'");
        var feed = new LiveReadModel(FeedReadModel.readModel(), impatient);
        var batch = History.of(requested(1, 1), liked(2, 1)).events();

        try (var other = database.unpooled().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table readmodel_feed.card");
            assertThatExceptionOfType(BatchRolledBack.class).isThrownBy(() -> feed.apply(batch));
            other.rollback();
        }
        feed.apply(batch);
        impatient.close();

        assertThat(likes()).isEqualTo(1);
    }

    @Test
    void aBatchWithoutATransactionIsRefused() {
        var writer = new BatchWriter(
                FeedReadModel.SCHEMA, FeedReadModel.readModel().projection().get(), 0);

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = database.unpooled().getConnection()) {
                writer.write(connection, History.of(opened(1)).events());
            }
        });
        assertThat(database.rows("readmodel_feed.author")).isEmpty();
    }

    @Test
    void handlesOnlyWhatTheReadModelIsInterestedIn() {
        var writer = new BatchWriter(
                FeedReadModel.SCHEMA, FeedReadModel.readModel().projection().get(), 0);
        var invoker = new LiveInvoker("projection.feed", writer, database.dataSource());

        assertThat(invoker.canHandleType(requested(1, 1).getClass())).isTrue();
        assertThat(invoker.canHandleType(Events.signedIn(1, 1).getClass())).isFalse();
        assertThat(invoker.supportsReset()).isFalse();
    }

    private static TrackedEventMessage<?> at(TrackedEventMessage<?> event, GapAwareTrackingToken token) {
        return event.withTrackingToken(token);
    }

    private static long likes() {
        return JdbcClient.create(database.dataSource())
                .sql("select likes from readmodel_feed.card")
                .query(Long.class)
                .single();
    }
}
