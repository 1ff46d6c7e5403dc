package dev.cinelog.query.history;

import dev.cinelog.api.Provenance;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.history.query.FindOwnEvents;
import dev.cinelog.api.history.query.OwnEvents;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.api.revision.EventUpcasters;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what history says about one person: what is theirs, and what they did that is nobody else's. Nothing in history is
 * sorted by person, since people like far more often than they ask what is known of them: each question looks through a
 * piece of it.
 */
public final class OwnEventQueries {

    private static final int PIECE = 50_000;

    private static final String NAMING = """
            select * from event_store.domain_event
            where global_index > :after and global_index <= :upTo
              and (position(:person::bytea in payload) > 0 or position(:person::bytea in meta_data) > 0)
            order by global_index limit :most""";

    private record Found(long index, DomainEventData<byte[]> event) {}

    private final JdbcClient jdbc;
    private final Serializer events;
    private final EventUpcasterChain upcasters = new EventUpcasterChain(EventUpcasters.all());
    private final OwnFields fields;

    /**
     * @param events reads what is stored
     * @param plain writes what is shown
     */
    OwnEventQueries(JdbcClient jdbc, Serializer events, Serializer plain) {
        this.jdbc = jdbc;
        this.events = events;
        this.fields = new OwnFields(plain);
    }

    @QueryHandler
    public OwnEvents handle(FindOwnEvents query) {
        var head = jdbc.sql("select coalesce(max(global_index), -1) from event_store.domain_event")
                .query(Long.class)
                .single();
        var upTo = Math.min(query.after() + PIECE, head);
        var found = jdbc.sql(NAMING)
                .param("after", query.after())
                .param("upTo", upTo)
                .param("person", query.accountId().value().getBytes(StandardCharsets.UTF_8))
                .param("most", query.most())
                .query(OwnEventQueries::read)
                .list();
        var end = found.size() == query.most() ? found.get(found.size() - 1).index() : upTo;
        return new OwnEvents(recorded(found, query.accountId()), end, end < head);
    }

    private List<RecordedEvent> recorded(List<Found> found, AccountId person) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(found.stream().map(Found::event), events, upcasters)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .flatMap(event -> recorded(event, person))
                .toList();
    }

    private Stream<RecordedEvent> recorded(DomainEventMessage<?> event, AccountId person) {
        var payload = fields.of(event.getPayload());
        var owner = payload.get("accountId");
        var theirs = owner == null
                ? person.value().equals(event.getMetaData().get(Provenance.ACTOR))
                : person.value().equals(owner);
        return theirs
                ? Stream.of(new RecordedEvent(
                        null,
                        event.getIdentifier(),
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event.getPayloadType().getSimpleName(),
                        event.getTimestamp(),
                        payload,
                        OwnFields.texts(event.getMetaData())))
                : Stream.empty();
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("global_index"),
                new GenericDomainEventEntry<>(
                        row.getString("type"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("event_identifier"),
                        row.getString("time_stamp"),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")));
    }
}
