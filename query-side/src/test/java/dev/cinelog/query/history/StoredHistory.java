package dev.cinelog.query.history;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cinelog.query.store.PostgresStoredEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events as they lie in the store, a second apart, each with its leaf at once. */
final class StoredHistory {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final JdbcClient jdbc;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private Map<String, String> metadata = Map.of();

    private final Serializer serializer = JacksonSerializer.builder()
            .objectMapper(JSON)
            .revisionResolver(new AnnotationRevisionResolver())
            .build();

    StoredHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("truncate audit.entry, audit.leaf, event_store.domain_event").update();
    }

    /** What the events from here on have for metadata, as keys and values in turn. */
    StoredHistory with(String... keysAndValues) {
        var fields = new HashMap<String, String>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            fields.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        metadata = Map.copyOf(fields);
        return this;
    }

    /** Stores an event; answers its id. */
    String add(String aggregateType, String aggregateId, Object event) {
        var payload = serializer.serialize(event, byte[].class);
        return add(
                aggregateType,
                aggregateId,
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                serializer.serialize(metadata, byte[].class).getData());
    }

    String add(
            String aggregateType,
            String aggregateId,
            String payloadType,
            String revision,
            byte[] payload,
            byte[] metadataJson) {
        var number = ids.size();
        var id = "event-" + number;
        jdbc.sql("""
                insert into event_store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                    time_stamp, payload_type, payload_revision, payload, meta_data)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        aggregateId,
                        sequences.merge(aggregateId, 1L, Long::sum) - 1,
                        aggregateType,
                        START.plusSeconds(number).toString(),
                        payloadType,
                        revision,
                        payload,
                        metadataJson)
                .update();
        jdbc.sql("insert into audit.leaf (ordinal, event_id, leaf, position) values (?, ?, ?, ?)")
                .params(number, id, new byte[32], number)
                .update();
        ids.add(id);
        return id;
    }

    HistoryIndex index() {
        return new HistoryIndex(jdbc);
    }

    EventReader reader() {
        return new EventReader(serializer, JSON);
    }

    EventQueries eventQueries() {
        return new EventQueries(index(), lookup());
    }

    CorrelationQueries correlationQueries() {
        return new CorrelationQueries(index(), lookup());
    }

    TimelineQueries timelineQueries() {
        return new TimelineQueries(new PostgresStoredEvents(jdbc), index(), reader());
    }

    private EventLookup lookup() {
        return new EventLookup(new PostgresStoredEvents(jdbc), reader());
    }
}
