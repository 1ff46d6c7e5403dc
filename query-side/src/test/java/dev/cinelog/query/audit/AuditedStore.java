package dev.cinelog.query.audit;

import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.chain.ChainAppender;
import dev.cinelog.query.audit.chain.ChainProcessor;
import dev.cinelog.query.audit.checkpoint.CheckpointMaker;
import dev.cinelog.query.audit.checkpoint.CheckpointSender;
import dev.cinelog.query.audit.checkpoint.CheckpointSettings;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import dev.cinelog.query.audit.checkpoint.Copies;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.verify.HistoryVerifier;
import dev.cinelog.query.audit.verify.Verdict;
import dev.cinelog.query.store.PostgresStoredEvents;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store with events, the chain over them, and checkpoints every ten events; empty at first. */
public final class AuditedStore {

    /** How many events a checkpoint has more than the last. */
    public static final int A_CHECKPOINT = 10;

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Serializer SERIALIZER = JacksonSerializer.defaultSerializer();

    private final TestDatabase database;
    private final JdbcClient jdbc;
    private final List<String> ids = new ArrayList<>();
    private final NotaryInMemory notary = new NotaryInMemory();
    private final Elsewhere elsewhere = new Elsewhere();
    private final Copies copies = new Copies(elsewhere);
    private final CheckpointTable checkpoints;
    private final Chain chain;

    public AuditedStore(TestDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.checkpoints = new CheckpointTable(jdbc);
        this.chain = new Chain(jdbc);
        jdbc.sql("""
                truncate event_store.domain_event, audit.leaf, audit.node, audit.checkpoint, process.token
                restart identity""").update();
        jdbc.sql("update audit.head set size = 0, range = ''").update();
    }

    /** Stores events, a second apart, and lets the chain see them. */
    public AuditedStore append(int events) {
        var fresh = new ArrayList<String>();
        for (var event = 0; event < events; event++) {
            fresh.add(store());
        }
        see(fresh);
        return this;
    }

    /** Stores an event that the chain does not see. */
    public String store() {
        var number = ids.size();
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                          time_stamp, payload_type, payload_revision, payload, meta_data)
                        values (?, ?, 0, 'Video', ?, 'dev.cinelog.Happened', '1', ?, ?)""")
                .params(
                        id,
                        "video-" + id,
                        START.plusSeconds(number).toString(),
                        bytes("{\"number\":" + number + ",\"text\":\"Grüße\"}"),
                        bytes("{\"correlationId\":\"" + number + "\",\"actor\":\"ada\"}"))
                .update();
        ids.add(id);
        return id;
    }

    /** Lets the chain see events, and moves its position to the last of all. */
    public void see(List<String> events) {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            new ChainAppender(new PostgresStoredEvents(jdbc)).append(connection, events);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        position();
    }

    /** Signs all that is due, and what is left, and sends it. */
    public AuditedStore sign() {
        while (maker(Duration.ZERO).makeIfDue().isPresent()) {
            // The next one.
        }
        new CheckpointSender(chain, checkpoints, copies).sendUnsent();
        return this;
    }

    public CheckpointMaker maker(Duration time) {
        return maker(time, notary);
    }

    public CheckpointMaker maker(Duration time, Notary signer) {
        return new CheckpointMaker(
                chain,
                checkpoints,
                signer,
                new CheckpointSettings(A_CHECKPOINT, time),
                Clock.fixed(START, ZoneOffset.UTC));
    }

    public Verdict verify(String... notes) {
        return verifier().verify(List.of(notes), (checked, total) -> {});
    }

    public HistoryVerifier verifier() {
        return new HistoryVerifier(
                jdbc, new PostgresStoredEvents(jdbc), chain, checkpoints, copies, notary, SERIALIZER);
    }

    /** Makes leaves, nodes and head anew from the events as they lie now, as somebody would who covers something up. */
    public void recompute() {
        var now = jdbc.sql("select event_identifier from event_store.domain_event order by global_index")
                .query(String.class)
                .list();
        jdbc.sql("truncate audit.leaf, audit.node").update();
        jdbc.sql("update audit.head set size = 0, range = ''").update();
        see(now);
    }

    /** Changes something that nobody should. */
    public void tamper(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    public String id(int ordinal) {
        return ids.get(ordinal);
    }

    public Chain chain() {
        return chain;
    }

    public CheckpointTable checkpoints() {
        return checkpoints;
    }

    public Copies copies() {
        return copies;
    }

    public NotaryInMemory notary() {
        return notary;
    }

    public Elsewhere elsewhere() {
        return elsewhere;
    }

    private void position() {
        var last = jdbc.sql("select max(global_index) from event_store.domain_event")
                .query(Long.class)
                .single();
        var token = GapAwareTrackingToken.newInstance(last, List.of());
        jdbc.sql("""
                        insert into process.token (processor, segment, token, token_type) values (?, 0, ?, ?)
                        on conflict (processor, segment) do update set token = excluded.token""")
                .params(
                        ChainProcessor.GROUP,
                        SERIALIZER.serialize(token, String.class).getData(),
                        token.getClass().getName())
                .update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
