package dev.cinelog.query.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.projection.Announcement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class AnnouncementListenerTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String LISTENER = "from pg_stat_activity where query like 'listen %'";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private ListeningNode node;

    @BeforeEach
    void start() {
        node = new ListeningNode(database.unpooled());
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void hearsWhatWasAppliedAndWhatWasTouched() {
        var applied = wait("event");
        var touched = node.touched().next("projection.feed", "video", SOON.toMillis());

        announce(List.of("event"), List.of());
        announce(List.of(), List.of("video"));

        assertThat(applied).succeedsWithin(SOON).isEqualTo(true);
        assertThat(touched).succeedsWithin(SOON).isEqualTo(true);
    }

    @Test
    void hearsAThousandEventsOfOneBatch() {
        var ids = IntStream.range(0, 1_000)
                .mapToObj("00000000-0000-7000-8000-%012d"::formatted)
                .toList();
        announce(ids, List.of());

        assertThat(wait(ids.get(999))).succeedsWithin(SOON).isEqualTo(true);
        assertThat(ids).allSatisfy(id -> assertThat(wait(id)).isCompletedWithValue(true));
    }

    @Test
    void listensAgainAfterItsConnectionWasLost() {
        database.jdbc()
                .sql("select pg_terminate_backend(pid) " + LISTENER)
                .query(Boolean.class)
                .list();
        await().until(() -> listeners() == 0);
        await().atMost(SOON).until(() -> listeners() == 1);

        announce(List.of("later"), List.of());

        assertThat(wait("later")).succeedsWithin(SOON).isEqualTo(true);
    }

    @Test
    void listensAgainAfterTheNetworkForgotItsConnection() throws Exception {
        node.close();
        try (var network = new ForgetfulNetwork(database.unpooled().getPortNumbers()[0])) {
            var behind = new PGSimpleDataSource();
            behind.setUrl(database.unpooled().getURL());
            behind.setUser(database.unpooled().getUser());
            behind.setPortNumbers(new int[] {network.port()});
            node = new ListeningNode(behind);
            network.forgetAll();
            var applied = wait("event");
            await().atMost(SOON).until(() -> network.connections() == 2);

            await().atMost(SOON).until(() -> {
                announce(List.of("event"), List.of());
                return applied.isDone();
            });
            assertThat(applied).isCompletedWithValue(true);
            node.close();
        }
    }

    @Test
    void letsGoOfItsConnectionWhenItStops() {
        node.close();

        await().atMost(SOON).until(() -> listeners() == 0);
    }

    private CompletableFuture<Boolean> wait(String event) {
        return node.applied().await(Map.of(event, Set.of("projection.feed")), SOON.toMillis());
    }

    private static long listeners() {
        return database.jdbc()
                .sql("select count(*) " + LISTENER + " and datname = current_database()")
                .query(Long.class)
                .single();
    }

    private static void announce(List<String> applied, List<String> touched) {
        try (var connection = database.unpooled().getConnection()) {
            Announcement.send(connection, "projection.feed", applied, touched);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
