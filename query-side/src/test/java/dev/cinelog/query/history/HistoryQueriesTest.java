package dev.cinelog.query.history;

import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.Provenance;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.history.query.GetTimeline;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.query.History;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryQueriesTest {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final HistoryQueries queries = new HistoryQueries(store, JacksonSerializer.defaultSerializer());
    private final History history = new History()
            .by(account(1))
            .add(opened(1))
            .add(requested(1, 1))
            .by("system")
            .add(new UsernameChanged(account(1), "new_name"));

    @BeforeEach
    void publish() {
        store.publish(history.events());
    }

    @AfterEach
    void stop() {
        store.shutDown();
    }

    @Test
    void tellsWhatHappenedToOneAggregateWithoutAnythingPersonal() {
        assertThat(timeline())
                .containsExactly(
                        new RecordedEvent(
                                history.events().get(0).getIdentifier(),
                                "AccountOpened",
                                account(1).value(),
                                0,
                                "AccountOpened",
                                History.START,
                                Map.of(
                                        "accountId", account(1).value(),
                                        "username", "[masked]",
                                        "email", "[masked]",
                                        "emailName", "hash-of-email-1",
                                        "fullName", "[masked]",
                                        "nativeLanguage", "en"),
                                Map.of(Provenance.ACTOR, account(1).value())),
                        new RecordedEvent(
                                history.events().get(2).getIdentifier(),
                                "UsernameChanged",
                                account(1).value(),
                                1,
                                "UsernameChanged",
                                History.START.plusSeconds(2),
                                Map.of("accountId", account(1).value(), "username", "[masked]"),
                                Map.of(Provenance.ACTOR, "system")));
    }

    @Test
    void aSnapshotHidesNothing() {
        store.storeSnapshot(
                new GenericDomainEventMessage<>("Account", account(1).value(), 1, "an aggregate's state"));

        assertThat(timeline()).extracting(RecordedEvent::sequence).containsExactly(0L, 1L);
    }

    @Test
    void whatNeverWasHasNoHistory() {
        assertThat(queries.handle(new GetTimeline("nothing")).events()).isEmpty();
    }

    private List<RecordedEvent> timeline() {
        return queries.handle(new GetTimeline(account(1).value())).events();
    }
}
