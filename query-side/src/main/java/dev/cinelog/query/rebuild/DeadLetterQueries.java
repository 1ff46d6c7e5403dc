package dev.cinelog.query.rebuild;

import dev.cinelog.api.readmodel.query.DeadLetter;
import dev.cinelog.api.readmodel.query.DeadLetters;
import dev.cinelog.api.readmodel.query.FindDeadLetters;
import dev.cinelog.query.history.EventReader;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which events a read model could not apply, as nobody has to know more of them than why. */
public final class DeadLetterQueries {

    private record Letter(String eventId, String sequence, String payloadType, String cause, Instant parkedAt) {

        DeadLetter with(Map<String, Object> payload) {
            var type = payloadType.substring(payloadType.lastIndexOf('.') + 1);
            return new DeadLetter(eventId, sequence, type, cause, parkedAt, payload);
        }
    }

    private final JdbcClient jdbc;
    private final Map<String, ReadModel> readModels;
    private final StoredEvents events;
    private final EventReader reader;

    DeadLetterQueries(JdbcClient jdbc, List<ReadModel> readModels, StoredEvents events, EventReader reader) {
        this.jdbc = jdbc;
        this.readModels = readModels.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
        this.events = events;
        this.reader = reader;
    }

    @QueryHandler
    public DeadLetters handle(FindDeadLetters query) {
        var readModel = readModels.get(query.readModel().value());
        if (readModel == null) {
            return new DeadLetters(List.of());
        }
        var letters = letters(readModel, query);
        var stored = events.byIds(letters.stream().map(Letter::eventId).toList()).stream()
                .collect(Collectors.toMap(StoredEvent::eventId, reader::masked));
        return new DeadLetters(letters.stream()
                .map(letter -> letter.with(stored.getOrDefault(letter.eventId(), Map.of())))
                .toList());
    }

    private List<Letter> letters(ReadModel readModel, FindDeadLetters query) {
        return jdbc.sql("""
                        select event_id, sequence_id, payload_type, cause, parked_at from %s.dead_letter
                        where sequence_id = coalesce(:sequence, sequence_id) order by position limit :most""".formatted(readModel.schema()))
                .param("sequence", query.sequence())
                .param("most", query.most())
                .query((row, number) -> new Letter(
                        row.getString("event_id"),
                        row.getString("sequence_id"),
                        row.getString("payload_type"),
                        row.getString("cause"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
