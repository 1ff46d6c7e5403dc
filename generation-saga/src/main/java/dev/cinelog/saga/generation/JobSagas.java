package dev.cinelog.saga.generation;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.modelling.saga.AbstractSagaManager;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.axonframework.modelling.saga.SagaManagerSpanFactory;

/**
 * Gives each event to the one segment that its job belongs to. Axon's own manager gives it to every segment, each of which has to
 * look up whether the saga is one of its own, since a saga may be found by several values; that of a job has only one.
 */
public final class JobSagas extends AnnotatedSagaManager<GenerationSaga> {

    private JobSagas(Builder<GenerationSaga> builder) {
        super(builder);
    }

    /** In place of the manager that Axon would have made of the same parts. */
    public static AbstractSagaManager<GenerationSaga> of(Configuration axon) {
        var processing = axon.eventProcessingConfiguration();
        Builder<GenerationSaga> builder = AnnotatedSagaManager.<GenerationSaga>builder()
                .sagaType(GenerationSaga.class)
                .sagaRepository(
                        processing.sagaConfiguration(GenerationSaga.class).repository())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(GenerationSaga.class))
                .listenerInvocationErrorHandler(processing.listenerInvocationErrorHandler(GenerationSaga.GROUP))
                .spanFactory(axon.getComponent(SagaManagerSpanFactory.class));
        return new JobSagas(builder);
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return super.canHandle(event, segment)
                && extractAssociationValues(event).stream().anyMatch(segment::matches);
    }

    /** Whoever is given an event has all sagas of its job, whatever they are called. */
    @Override
    protected boolean matchesSegment(Segment segment, String sagaId) {
        return true;
    }
}
