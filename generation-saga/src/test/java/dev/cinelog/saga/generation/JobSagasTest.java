package dev.cinelog.saga.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.render.RenderOrder;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.saga.AbstractSagaManager;
import org.junit.jupiter.api.Test;

class JobSagasTest {

    private static final List<Segment> FOUR = IntStream.range(0, 4)
            .mapToObj(number -> Segment.computeSegment(number, 0, 1, 2, 3))
            .toList();

    private final RecordingRenderQueue queue = new RecordingRenderQueue();
    private final AbstractSagaManager<GenerationSaga> manager = manager();

    @Test
    void eachJobBelongsToOneSegmentWithAllItsEvents() {
        var owners = new HashSet<Segment>();
        for (var number = 0; number < 100; number++) {
            var job = new GenerationId("job-" + number);
            var owner = owner(message(new GenerationDispatched(job, 1)));
            assertThat(owner(message(new GenerationCancelled(job, Job.CANCELLED.videoId()))))
                    .isEqualTo(owner);
            owners.add(owner);
        }

        assertThat(owners).containsExactlyInAnyOrderElementsOf(FOUR);
    }

    @Test
    void nobodyIsGivenWhatConcernsNoJob() {
        assertThat(FOUR).noneMatch(segment -> manager.canHandle(message("something else"), segment));
    }

    @Test
    void aSagaIsFoundByTheSegmentOfItsJobWhoeverMadeIt() throws Exception {
        handle(Job.WANTED, Segment.ROOT_SEGMENT);

        handle(Job.DISPATCHED, owner(message(Job.DISPATCHED)));

        assertThat(queue.orders()).extracting(RenderOrder::generationId).containsExactly(Job.JOB);
    }

    private void handle(Object event, Segment segment) throws Exception {
        var message = message(event);
        DefaultUnitOfWork.startAndGet(message).executeWithResult(() -> {
            manager.handle(message, segment);
            return null;
        });
    }

    private Segment owner(EventMessage<?> event) {
        var owners = FOUR.stream()
                .filter(segment -> manager.canHandle(event, segment))
                .toList();
        assertThat(owners).hasSize(1);
        return owners.get(0);
    }

    private static EventMessage<?> message(Object event) {
        return GenericEventMessage.asEventMessage(event);
    }

    private AbstractSagaManager<GenerationSaga> manager() {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(axon -> new InMemoryEventStorageEngine())
                .configureTransactionManager(axon -> NoTransactionManager.instance())
                .registerComponent(GenerationProcess.class, axon -> new GenerationProcess(Job.SETTINGS))
                .registerComponent(Steps.class, axon -> steps(axon.commandBus()));
        configurer
                .eventProcessing()
                .registerSaga(GenerationSaga.class, saga -> saga.configureSagaManager(JobSagas::of));
        return configurer
                .buildConfiguration()
                .eventProcessingConfiguration()
                .sagaConfiguration(GenerationSaga.class)
                .manager();
    }

    /** Nobody takes the commands: what becomes of them is no matter of these tests. */
    private Steps steps(CommandBus bus) {
        bus.subscribe(RequestGeneration.class.getName(), command -> null);
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        return new Steps(new SystemCommands(gateway), queue, new RecordingAlarms());
    }
}
