package dev.cinelog.benchmarks.history;

import dev.cinelog.benchmarks.OwnServer;
import dev.cinelog.benchmarks.mix.MixedHistory;
import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Cinelog in this very process with a long history, which its feed and its audit chain have followed as ever. Everybody else
 * goes on behind it: the other read models because they would take long, sagas and policies because nothing of it is to be
 * rendered or sent to anybody.
 */
final class BusyServer implements AutoCloseable {

    private static final String FOLLOWERS = "processor in ('projection.feed', 'audit.chain')";

    private final OwnServer server;
    private final MixedHistory history = new MixedHistory(
            Instant.now().minus(Duration.ofDays(30)).truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    private final JdbcClient jdbc;

    BusyServer() throws IOException {
        server = new OwnServer(Map.of(
                "cinelog.limits.feed.reactions", "1000000/1s",
                "cinelog.limits.feed.exports", "1000000/1s"));
        jdbc = server.part(JdbcClient.class);
    }

    OwnServer server() {
        return server;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    PGSimpleDataSource database() {
        return server.part(PGSimpleDataSource.class);
    }

    Serializer eventSerializer() {
        return server.part("eventSerializer", Serializer.class);
    }

    long events() {
        return jdbc.sql("select count(*) from event_store.domain_event")
                .query(Long.class)
                .single();
    }

    /** Grows history to so many events, and waits until feed and chain have followed. */
    void grow(long events) throws SQLException, IOException, InterruptedException {
        var begun = System.nanoTime();
        holdTheOthers();
        new HistoryCopy(database(), eventSerializer()).write(history, events - events());
        var written = System.nanoTime();
        letTheOthersGoOn();
        jdbc.sql("analyze event_store.domain_event").update();
        awaitFollowers();
        System.out.printf(
                "history: %,d events; written in %.0f s, followed by feed and chain after %.0f s more%n",
                events(), (written - begun) / 1e9, (System.nanoTime() - written) / 1e9);
    }

    /** Waits until feed and chain stand at the end of history, and nearly all of it is signed. */
    void awaitFollowers() throws InterruptedException {
        while (slowest() < head() || server.part(Chain.class).size() < events() || unsigned() >= 1_000) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    long head() {
        return jdbc.sql("select max(global_index) from event_store.domain_event")
                .query(Long.class)
                .single();
    }

    private long slowest() {
        return jdbc.sql("select min(coalesce((token::json ->> 'index')::bigint, -1)) from process.token where "
                        + FOLLOWERS)
                .query(Long.class)
                .single();
    }

    private long unsigned() {
        return events()
                - server.part(CheckpointTable.class)
                        .latest()
                        .map(checkpoint -> checkpoint.size())
                        .orElse(0L);
    }

    /** Takes their claims, as a node that fences them off would. */
    private void holdTheOthers() {
        jdbc.sql("""
                update process.token set owner = 'benchmark', epoch = epoch + 1,
                  claimed_at = clock_timestamp() + interval '1 hour'
                where not (%s)""".formatted(FOLLOWERS)).update();
    }

    private void letTheOthersGoOn() {
        jdbc.sql("""
                update process.token set owner = null, epoch = epoch + 1,
                  token = json_build_object('index', ?, 'gaps', array[]::int[])::text,
                  token_type = 'org.axonframework.eventhandling.GapAwareTrackingToken'
                where not (%s)""".formatted(FOLLOWERS)).param(head()).update();
    }
}
