package dev.cinelog.command.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.history.query.AggregateState;
import dev.cinelog.api.history.query.EventChanges;
import dev.cinelog.api.history.query.FieldChange;
import dev.cinelog.api.history.query.GetChanges;
import dev.cinelog.api.history.query.GetState;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.event.ProjectCreated;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectRenamed;
import dev.cinelog.command.CommandSideConfiguration;
import dev.cinelog.command.project.ProjectAggregate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateQueriesTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final AccountId ADA = new AccountId("ada");
    private static final ProjectId PROJECT = new ProjectId("0199a1b2-0000-7000-8000-000000000001");
    private static final String TYPE = "Project";
    private static final ParameterResolverFactory PARAMETERS =
            ClasspathParameterResolverFactory.forClass(StateQueriesTest.class);

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StateQueries queries = new StateQueries(
            store,
            CommandSideConfiguration.AGGREGATES,
            PARAMETERS,
            JsonMapper.builder()
                    .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .build());

    StateQueriesTest() {
        store.publish(
                event(0, new ProjectCreated(PROJECT, ADA, "Spring", null)),
                event(1, new ProjectRenamed(PROJECT, ADA, "Summer")),
                event(2, new ProjectDeleted(PROJECT, ADA)));
    }

    @AfterEach
    void stop() {
        store.shutDown();
    }

    @Test
    void tellWhatEachEventChanged() {
        assertThat(changes(-1, 10, true))
                .containsExactly(
                        new EventChanges(
                                0,
                                List.of(
                                        new FieldChange("id", null, PROJECT.value()),
                                        new FieldChange("accountId", null, "ada"),
                                        new FieldChange("name", null, "Spring"),
                                        new FieldChange("description", null, ""),
                                        new FieldChange("deleted", null, false))),
                        new EventChanges(1, List.of(new FieldChange("name", "Spring", "Summer"))),
                        new EventChanges(2, List.of(new FieldChange("deleted", false, true))));
    }

    @Test
    void tellTheSameInPieces() {
        var pieces = Stream.of(-1L, 0L, 1L).flatMap(after -> changes(after, 1, true).stream());

        assertThat(pieces).isEqualTo(changes(-1, 10, true));
    }

    @Test
    void maskWhatIsPersonalBeforeAnybodyRemembersIt() {
        assertThat(changes(-1, 10, false).get(0).fields()).contains(new FieldChange("name", null, "[masked]"));
        assertThat(changes(0, 1, false))
                .containsExactly(new EventChanges(1, List.of(new FieldChange("name", "[masked]", "[masked]"))));
        assertThat(queries.handle(new GetState(TYPE, PROJECT.value(), 1L, null, false))
                        .fields())
                .containsEntry("name", "[masked]");
    }

    @ParameterizedTest
    @CsvSource({"0, Spring", "1, Summer"})
    void tellTheStateAfterAnEvent(long sequence, String name) {
        assertThat(state(sequence, null))
                .isEqualTo(state(null, START.plusSeconds(sequence).plusMillis(999)))
                .satisfies(then -> assertThat(then.sequence()).isEqualTo(sequence))
                .satisfies(then -> assertThat(then.at()).isEqualTo(START.plusSeconds(sequence)))
                .satisfies(then -> assertThat(then.fields()).containsEntry("name", name));
    }

    @Test
    void tellThePresentState() {
        assertThat(state(null, null).fields()).containsEntry("deleted", true);
    }

    @Test
    void knowNothingOfTheTimeBefore() {
        assertThatThrownBy(() -> state(null, START.minusMillis(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("There was no Project of this id then.");
    }

    @ParameterizedTest
    @CsvSource({"Video, 0199a1b2-0000-7000-8000-000000000001", "Project, nothing", "Planet, nothing"})
    void knowNothingUnderAnotherName(String type, String id) {
        assertThatThrownBy(() -> queries.handle(new GetState(type, id, null, null, false)))
                .isInstanceOf(Refusal.class)
                .hasMessage("History knows no %s of this id.".formatted(type));
    }

    @Test
    void goOnBehindAnEventThatCannotBeRead() {
        var events = DomainEventStream.of(
                event(0, new ProjectCreated(PROJECT, ADA, "Spring", null)),
                unreadable(),
                event(2, new ProjectDeleted(PROJECT, ADA)));
        var replay = new Replay(events, new AggregateKind<>(ProjectAggregate.class, PARAMETERS), false);
        while (replay.hasNext()) {
            replay.next();
        }

        assertThat(Masks.shown(replay.state(
                        new JsonMapper().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY))))
                .containsEntry("deleted", true)
                .containsEntry("name", "[masked]");
    }

    private List<EventChanges> changes(long after, int most, boolean revealed) {
        return queries.handle(new GetChanges(TYPE, PROJECT.value(), after, most, revealed))
                .events();
    }

    private AggregateState state(
            @org.jspecify.annotations.Nullable Long sequence, @org.jspecify.annotations.Nullable Instant at) {
        return queries.handle(new GetState(TYPE, PROJECT.value(), sequence, at, true));
    }

    private static DomainEventMessage<?> event(long sequence, Object payload) {
        return new GenericDomainEventMessage<>(
                TYPE, PROJECT.value(), sequence, new GenericMessage<>(payload), START.plusSeconds(sequence));
    }

    private static DomainEventMessage<?> unreadable() {
        return new GenericDomainEventMessage<>(TYPE, PROJECT.value(), 1, "") {
            @Override
            public String getPayload() {
                throw new SerializationException("This cannot be read any more");
            }
        };
    }
}
