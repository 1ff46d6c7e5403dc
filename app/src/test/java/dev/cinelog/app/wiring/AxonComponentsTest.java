package dev.cinelog.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.app.eventstore.DuplicateKey;
import dev.cinelog.app.eventstore.PublishedEventsInterceptor;
import dev.cinelog.app.eventstore.RingingEventStore;
import dev.cinelog.app.personal.PersonalSerializer;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.query.projection.LiveProjections;
import dev.cinelog.query.token.FencedTokenStore;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axon chooses its parts by what lies on the class path and says nothing when it lacks one: these are the ones we mean. */
@InProcess
@ExtendWith(CinelogExtension.class)
class AxonComponentsTest {

    private final RunningCinelog cinelog;
    private final Configuration axon;

    AxonComponentsTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        axon = cinelog.part(Configuration.class);
    }

    @Test
    void commandsRunOnThreadsAndInTransactionsOfTheirOwn() {
        var commands = cinelog.part(CommandBus.class);
        var bus = Inside.field(commands, "commands");

        assertThat(commands.getClass().getName()).isEqualTo("dev.cinelog.app.axon.RefusalCommandBus");
        assertThat(axon.commandBus()).isSameAs(commands);
        assertThat(bus).isExactlyInstanceOf(AsynchronousCommandBus.class);
        assertThat(Inside.field(bus, "transactionManager")).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat((Collection<?>) Inside.field(bus, "handlerInterceptors"))
                .extracting(Object::getClass)
                .isEqualTo(List.of(CorrelationDataInterceptor.class, PublishedEventsInterceptor.class));
    }

    @Test
    void queriesNeedNoTransaction() {
        var queries = cinelog.part(QueryBus.class);

        assertThat(queries).isExactlyInstanceOf(SimpleQueryBus.class);
        assertThat(axon.queryBus()).isSameAs(queries);
        assertThat((Collection<?>) Inside.field(queries, "handlerInterceptors"))
                .extracting(interceptor -> interceptor.getClass().getSimpleName())
                .containsExactly("CorrelationDataInterceptor", "QueryRefusals", "PagesInTurn");
    }

    @Test
    void eventsAreStoredByJdbcInSpringsTransactions() {
        var store = axon.eventStore();
        var engine = Inside.field(store, "storageEngine");

        assertThat(store).isExactlyInstanceOf(RingingEventStore.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(cinelog.part(EventStorageEngine.class)).isSameAs(engine);
        assertThat(Inside.field(engine, "transactionManager")).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(Inside.field(engine, "persistenceExceptionResolver")).isExactlyInstanceOf(DuplicateKey.class);
        assertThat(axon.getComponent(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void positionsAreFencedAndSagasStoredByJdbc() {
        assertThat(axon.getComponent(TokenStore.class)).isExactlyInstanceOf(FencedTokenStore.class);
        assertThat(cinelog.part(SagaStore.class)).isExactlyInstanceOf(JdbcSagaStore.class);
    }

    @Test
    void eventsSnapshotsMessagesAndStateAreWrittenBySerializersThatShareNothing() {
        var serializers = Stream.of(
                axon.serializer(), axon.messageSerializer(), json("eventSerializer"), json("snapshotSerializer"));

        assertThat(serializers)
                .hasOnlyElementsOfType(JacksonSerializer.class)
                .extracting(serializer -> ((JacksonSerializer) serializer).getObjectMapper())
                .doesNotHaveDuplicates();
    }

    @Test
    void eventsCarryTheirOwnRevisionAndSnapshotsThatOfTheCode() {
        var event = VideoRequested.class;

        assertThat(((Serializer) stored("eventSerializer")).typeForClass(event).getRevision())
                .isEqualTo(event.getAnnotation(Revision.class).value());
        assertThat(((Serializer) stored("snapshotSerializer"))
                        .typeForClass(event)
                        .getRevision())
                .hasSize(64);
    }

    @Test
    void whatTheStoreKeepsOfPersonsIsEncrypted() {
        assertThat(stored("eventSerializer"))
                .isExactlyInstanceOf(PersonalSerializer.class)
                .isSameAs(axon.eventSerializer());
        assertThat(stored("snapshotSerializer")).isExactlyInstanceOf(PersonalSerializer.class);
    }

    @Test
    void everyReadModelAndEverySagaHasAProcessorOfItsOwn() {
        assertThat(processors())
                .hasOnlyElementsOfType(PooledStreamingEventProcessor.class)
                .extracting(EventProcessor::getName)
                .containsExactlyInAnyOrder(
                        "projection.account_v2",
                        "projection.creator_stats",
                        "projection.feed",
                        "projection.generation",
                        "projection.leaderboard",
                        "projection.liked",
                        "policy.notify",
                        "policy.rebuild",
                        "policy.remove-media",
                        "policy.forget",
                        "projection.profile_v2",
                        "projection.project",
                        "saga.generation");
    }

    @Test
    void everyProcessorRunsOnFencedPositionsAndInTransactions() {
        assertThat(processors()).allSatisfy(processor -> {
            assertThat(Inside.field(processor, "tokenStore")).isExactlyInstanceOf(FencedTokenStore.class);
            assertThat(Inside.field(processor, "transactionManager"))
                    .isExactlyInstanceOf(SpringTransactionManager.class);
        });
    }

    @Test
    void noErrorIsLoggedAndForgotten() {
        assertThat(processors())
                .allSatisfy(processor -> assertThat(Inside.field(processor, "errorHandler"))
                        .isExactlyInstanceOf(PropagatingErrorHandler.class));
        assertThat(sagas())
                .allSatisfy(processor -> assertThat((Collection<?>)
                                Inside.field(Inside.field(processor, "eventHandlerInvoker"), "delegates"))
                        .isNotEmpty()
                        .allSatisfy(saga -> assertThat(Inside.field(saga, "listenerInvocationErrorHandler"))
                                .isExactlyInstanceOf(PropagatingErrorHandler.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.axonframework.axonserver.connector.AxonServerConnectionManager"})
    void nothingCallsHome(String type) throws ClassNotFoundException {
        assertThat(cinelog.context().getBeanNamesForType(Class.forName(type))).isEmpty();
    }

    private Object stored(String serializer) {
        return Inside.field(Inside.field(axon.eventStore(), "storageEngine"), serializer);
    }

    private Object json(String serializer) {
        return Inside.field(stored(serializer), "json");
    }

    private List<EventProcessor> processors() {
        var projections = cinelog.part(LiveProjections.class).processors().values();
        return Stream.concat(projections.stream(), sagas().stream()).toList();
    }

    private Collection<EventProcessor> sagas() {
        return axon.eventProcessingConfiguration().eventProcessors().values();
    }
}
