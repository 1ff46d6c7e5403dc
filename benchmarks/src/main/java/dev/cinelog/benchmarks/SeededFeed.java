package dev.cinelog.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.app.axon.JsonMappers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.serialization.Revision;

/** A hundred thousand videos' events, written into history as the store writes them, and projected by the server itself. */
final class SeededFeed {

    private static final int BATCH = 5_000;
    private static final int AUTHORS = 1_000;

    private final ObjectMapper json = JsonMappers.forMessages();

    void seed(ServerUnderTest server, int videos) throws Exception {
        try (var connection = server.database()) {
            keepTheSagaFromIt(connection);
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                      time_stamp, payload_type, payload_revision, payload, meta_data)
                    values (?, ?, ?, 'Video', ?, ?, ?, ?, ?)""")) {
                for (var video = 0; video < videos; video++) {
                    add(insert, video);
                    if (video % BATCH == BATCH - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            awaitProjected(connection, videos);
            connection.setAutoCommit(true);
            letTheSagaGoOnAfterIt(connection);
        }
    }

    /** Takes the saga's claim, as a node that fences it off would: nothing of what is seeded is to be rendered. */
    private static void keepTheSagaFromIt(Connection connection) throws Exception {
        execute(connection, """
                update process.token set owner = 'benchmark', epoch = epoch + 1,
                  claimed_at = clock_timestamp() + interval '1 hour'
                where processor = 'saga.generation'""");
    }

    private static void letTheSagaGoOnAfterIt(Connection connection) throws Exception {
        execute(connection, """
                update process.token set owner = null, epoch = saga.epoch + 1, token = feed.token
                from process.token as saga, (select token from process.token where processor = 'projection.feed') as feed
                where token.processor = 'saga.generation'
                  and saga.processor = token.processor and saga.segment = token.segment""");
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void add(PreparedStatement insert, int number) throws Exception {
        var videoId = new VideoId(UuidCreator.getTimeOrderedEpoch().toString());
        var accountId = new AccountId("00000000-0000-4000-8000-%012d".formatted(number % AUTHORS));
        var at = Instant.now().minusSeconds(86_400L + number);
        event(
                insert,
                videoId,
                0,
                at,
                new VideoRequested(
                        videoId,
                        accountId,
                        new GenerationId(UuidCreator.getTimeOrderedEpoch().toString()),
                        "benchmark video number " + number,
                        new RenderSpec("storyboard", 1280, 720, 5),
                        Visibility.PUBLIC,
                        0,
                        null,
                        null,
                        null));
        event(
                insert,
                videoId,
                1,
                at,
                new VideoPublished(
                        videoId, accountId, new VideoMedia("k/" + number, "t/" + number, 1, 5_000, 1280, 720, "h264")));
    }

    private void event(PreparedStatement insert, VideoId videoId, long sequence, Instant at, Object payload)
            throws Exception {
        insert.setString(1, UuidCreator.getTimeOrderedEpoch().toString());
        insert.setString(2, videoId.value());
        insert.setLong(3, sequence);
        insert.setString(4, at.toString());
        insert.setString(5, payload.getClass().getName());
        insert.setString(6, payload.getClass().getAnnotation(Revision.class).value());
        insert.setBytes(7, json.writeValueAsBytes(payload));
        insert.setBytes(8, "{}".getBytes(StandardCharsets.UTF_8));
        insert.addBatch();
    }

    private static void awaitProjected(Connection connection, int videos) throws Exception {
        try (var count =
                connection.prepareStatement("select count(*) from readmodel_feed.card where status = 'READY'")) {
            for (var ready = 0L; ready < videos; TimeUnit.SECONDS.sleep(1)) {
                try (var row = count.executeQuery()) {
                    row.next();
                    ready = row.getLong(1);
                }
                connection.commit();
            }
        }
    }
}
