package dev.cinelog.saga.webhook;

import static dev.cinelog.api.account.WebhookTopic.VIDEO_COMPLETED;
import static dev.cinelog.api.account.WebhookTopic.VIDEO_FAILED;
import static dev.cinelog.saga.webhook.Notices.ADA;
import static dev.cinelog.saga.webhook.Notices.COMPLETED;
import static dev.cinelog.saga.webhook.Notices.FAILED;
import static dev.cinelog.saga.webhook.Notices.FIRST;
import static dev.cinelog.saga.webhook.Notices.SECOND;
import static dev.cinelog.saga.webhook.Notices.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.command.RemoveWebhook;
import dev.cinelog.api.webhook.Receivers;
import dev.cinelog.saga.FakeCommandBus;
import dev.cinelog.saga.ProcessDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DurableOutboxTest {

    private static final Announcement READY = new Announcement(COMPLETED, ADA, 0);
    private static final Announcement BROKEN = new Announcement(FAILED, null, 0);

    private final DataSource dataSource = ProcessDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
    private final FakeCommandBus bus = new FakeCommandBus();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Receiver receiver = new Receiver();
    private final Known known = new Known().webhook(FIRST, receiver.url(), VIDEO_COMPLETED, VIDEO_FAILED);
    private final List<DurableOutbox> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(DurableOutbox::stop);
        receiver.close();
    }

    @Test
    void tellsEveryWebhookThatWantsToHearOnce() {
        known.webhook(SECOND, receiver.url(), VIDEO_FAILED);
        var outbox = create("node");
        outbox.put(READY);
        outbox.put(READY);
        outbox.put(BROKEN);
        start(outbox);

        awaitNothingWaiting();
        assertThat(ids()).containsExactlyInAnyOrder("evt_1", "evt_2", "evt_2");
        assertThat(count("delivered")).isEqualTo(3);
    }

    @Test
    void tellsNobodyWhereNobodyWantsToHear() {
        start("node").put(new Announcement(COMPLETED, new AccountId("eve"), 0));

        awaitNothingWaiting();
        assertThat(ids()).isEmpty();
    }

    @Test
    void triesAgainUnderTheSameIdAndWithTheTimeOfTheTry() {
        receiver.thenAnswer(500).thenHangUp().thenAnswer(302).thenAnswer(404);
        start("node").put(READY);

        awaitNothingWaiting();
        assertThat(ids()).hasSize(5).containsOnly("evt_1");
        assertThat(receiver.received())
                .extracting(Receiver.Received::body)
                .containsOnly(receiver.received().get(0).body());
        assertThat(count("failed")).isEqualTo(4);
        assertThat(count("delivered")).isEqualTo(1);
    }

    @Test
    void givesUpAfterTheLastTry() {
        for (var tries = 0; tries < 6; tries++) {
            receiver.thenAnswer(503);
        }
        start("node").put(READY);

        awaitNothingWaiting();
        assertThat(ids()).hasSize(5);
        assertThat(count("given_up")).isEqualTo(1);
    }

    @Test
    void sendsNothingMoreToWhoIsGoneForGood() {
        receiver.thenAnswer(410);
        start("node").put(READY);

        awaitNothingWaiting();
        assertThat(ids()).hasSize(1);
        assertThat(bus.payloads()).containsExactly(new RemoveWebhook(FIRST, ADA));
        assertThat(count("gone")).isEqualTo(1);
    }

    @Test
    void sendsNothingToAWebhookThatWasRemovedMeanwhile() {
        receiver.then(exchange -> {
            known.forget(FIRST);
            exchange.sendResponseHeaders(500, -1);
        });
        start("node").put(READY);

        awaitNothingWaiting();
        assertThat(ids()).hasSize(1);
        assertThat(count("removed")).isEqualTo(1);
    }

    @Test
    void waitsUntilItIsKnownWhoseTheVideoIs() {
        known.owner(null);
        start("node").put(BROKEN);
        await().until(() -> jdbc.sql("select convert_from(task_data, 'UTF8') from process.outbox")
                .query(String.class)
                .list()
                .toString()
                .contains("\"tries\":1"));

        known.owner(ADA);

        awaitNothingWaiting();
        assertThat(ids()).containsExactly("evt_2");
    }

    @Test
    void countsANoticeThatNobodyIsKnownToWaitFor() {
        known.owner(null);
        start("node").put(BROKEN);

        awaitNothingWaiting();
        assertThat(ids()).isEmpty();
        assertThat(count("owner_unknown")).isEqualTo(1);
    }

    @Test
    void keepsNeitherAddressesNorSecrets() {
        receiver.thenAnswer(500);
        start(create("node", List.of(Duration.ofHours(1)))).put(READY);
        await().until(() -> count("failed") == 1);

        assertThat(jdbc.sql("select convert_from(task_data, 'UTF8') from process.outbox")
                        .query(String.class)
                        .single())
                .contains("evt_1")
                .doesNotContain("127.0.0.1", "s3same", SECRET);
    }

    @Test
    void takesNoticesInTheTransactionAroundIt() {
        var outbox = create("node");
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(status -> {
            outbox.put(READY);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.put(BROKEN));

        assertThat(waiting()).singleElement().asString().startsWith("evt_2");
    }

    @Test
    void keepsNothingThatIsForNobody() {
        known.forget(FIRST);

        create("node").put(READY);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void keepsWhatItCannotAddressYet() {
        known.owner(null);

        create("node").put(BROKEN);

        assertThat(waiting()).containsExactly("evt_2");
    }

    @Test
    void keepsItAlsoWhereTheDatabaseWouldNotSay() {
        known.first(() -> jdbc.sql("select from nowhere").query().listOfRows());
        var outbox = create("node");

        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.put(READY));

        assertThat(waiting()).containsExactly("evt_1");
    }

    @Test
    void bringsElsewhereWhatAProcessDiedOver() {
        create("dead").put(READY);
        jdbc.sql("""
                        update process.outbox
                        set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 minute'""").update();

        start("alive");

        awaitNothingWaiting();
        assertThat(ids()).containsExactly("evt_1");
    }

    private DurableOutbox create(String owner) {
        var soon = Duration.ofMillis(20);
        return create(owner, List.of(soon, soon, soon, soon));
    }

    private DurableOutbox create(String owner, List<Duration> each) {
        var questions = known.questions(transactions);
        var tally = new Tally(meters);
        var pauses = new Pauses(each, new Random(1));
        var post = new Post(new Receivers(List.of("127.0.0.1")), new OkHttpClient(), Duration.ofSeconds(5));
        var courier = new Courier(questions, bus.commands(), webhook -> SECRET, post, pauses, tally, Clock.systemUTC());
        return new DurableOutbox(dataSource, new Announcer(questions, pauses, tally), courier, owner);
    }

    private DurableOutbox start(String owner) {
        return start(create(owner));
    }

    private DurableOutbox start(DurableOutbox outbox) {
        outbox.start();
        started.add(outbox);
        return outbox;
    }

    private void awaitNothingWaiting() {
        await().until(() -> waiting().isEmpty());
    }

    private List<String> ids() {
        return receiver.received().stream()
                .map(received -> received.header("webhook-id"))
                .toList();
    }

    private double count(String outcome) {
        return meters.counter("cinelog.webhooks", "outcome", outcome).count();
    }

    private List<String> waiting() {
        return jdbc.sql("select task_instance from process.outbox order by 1")
                .query(String.class)
                .list();
    }
}
