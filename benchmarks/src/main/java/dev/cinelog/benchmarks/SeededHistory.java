package dev.cinelog.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.app.axon.JsonMappers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.axonframework.serialization.Revision;

/**
 * Events of many aggregates, written into history as the store writes them, and projected by the server itself. No saga hears of
 * them: nothing of what is seeded is to be rendered.
 */
final class SeededHistory {

    private static final int BATCH = 5_000;

    private static final String INSERT = """
            insert into event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
              time_stamp, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ObjectMapper json = JsonMappers.forMessages();

    /**
     * The events of one aggregate, in order.
     *
     * @param type as history names the aggregate
     */
    record Life(String type, String id, Instant at, List<?> events) {}

    /**
     * @param count how many aggregates
     * @param life of each, by number
     * @param progress SQL that counts those that are projected
     */
    void seed(ServerUnderTest server, int count, IntFunction<Life> life, String progress) throws Exception {
        try (var connection = server.database()) {
            keepTheSagaFromIt(connection);
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var number = 0; number < count; number++) {
                    add(insert, life.apply(number));
                    if (number % BATCH == BATCH - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            awaitProjected(connection, count, progress);
            connection.setAutoCommit(true);
            letTheSagaGoOnAfterIt(connection);
        }
    }

    private void add(PreparedStatement insert, Life life) throws Exception {
        var sequence = 0;
        for (var event : life.events()) {
            insert.setString(1, UuidCreator.getTimeOrderedEpoch().toString());
            insert.setString(2, life.id());
            insert.setLong(3, sequence++);
            insert.setString(4, life.type());
            insert.setString(5, life.at().toString());
            insert.setString(6, event.getClass().getName());
            insert.setString(7, event.getClass().getAnnotation(Revision.class).value());
            insert.setBytes(8, json.writeValueAsBytes(event));
            insert.setBytes(9, "{}".getBytes(StandardCharsets.UTF_8));
            insert.addBatch();
        }
    }

    /** Takes the saga's claim, as a node that fences it off would. */
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

    private static void awaitProjected(Connection connection, int count, String progress) throws Exception {
        try (var counted = connection.prepareStatement(progress)) {
            for (var done = 0L; done < count; TimeUnit.SECONDS.sleep(1)) {
                try (var row = counted.executeQuery()) {
                    row.next();
                    done = row.getLong(1);
                }
                connection.commit();
            }
        }
    }
}
