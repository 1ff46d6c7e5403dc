package dev.cinelog.query.projection;

import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedProjection;
import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.projection.InterruptedProjection.Interruption;
import dev.cinelog.query.projection.LiveReadModel.BatchRolledBack;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What may go away by itself is thrown, and nothing is parked for it. */
class TransientBatchTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final List<TrackedEventMessage<?>> batch =
            History.of(requested(1, 1), liked(2, 1)).events();

    @Test
    void aLostConnection() {
        comesAndGoes(trouble("select pg_terminate_backend(pg_backend_pid())"));
    }

    @Test
    void aLockThatIsNotToBeHad() throws Exception {
        try (var other = database.unpooled().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table readmodel_liked.liked");
            comesAndGoes(trouble("set local lock_timeout = '50ms'; lock table readmodel_liked.liked"));
        }
    }

    @Test
    void aStatementThatTakesTooLong() {
        comesAndGoes(trouble("set local statement_timeout = '50ms'; select pg_sleep(5)"));
    }

    @Test
    void aTransactionThatStoodStillTooLong() {
        comesAndGoes(connection -> {
            trouble("set local idle_in_transaction_session_timeout = '50ms'").strike(connection);
            await().until(() -> database.count("pg_stat_activity where state = 'idle in transaction'") == 0);
        });
    }

    private void comesAndGoes(Interruption trouble) {
        var troubled = new InterruptedProjection(new FeedProjection(), trouble);
        var feed = new LiveReadModel(
                new ReadModel(FeedReadModel.NAME, FeedReadModel.VERSION, () -> troubled), database.dataSource());

        assertThatExceptionOfType(BatchRolledBack.class).isThrownBy(() -> feed.apply(batch));
        assertThat(database.dump(FeedReadModel.SCHEMA)).isEmpty();

        feed.apply(batch);
        assertThat(database.rows("readmodel_feed.card"))
                .singleElement()
                .asString()
                .contains("\"likes\": 1");
        assertThat(database.rows("readmodel_feed.dead_letter")).isEmpty();
    }

    private static Interruption trouble(String sql) {
        return connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        };
    }
}
