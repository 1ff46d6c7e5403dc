package dev.cinelog.command.history;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** How aggregates of one class remember. */
final class AggregateKind<A> {

    private final AggregateModel<A> model;
    private final GenericAggregateFactory<A> factory;

    /** @param parameters of its handlers, of which only those of events are ever called */
    AggregateKind(Class<A> type, ParameterResolverFactory parameters) {
        model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, parameters);
        factory = new GenericAggregateFactory<>(model);
    }

    /** What history calls it. */
    String type() {
        return model.type();
    }

    /** An aggregate that has heard nothing yet, not even its first event. */
    Remembering begin(DomainEventMessage<?> first) {
        var root = factory.createAggregateRoot(first.getAggregateIdentifier(), first);
        var nobodyListens = SimpleEventBus.builder().build();
        return new Remembering(
                root,
                EventSourcedAggregate.initialize(root, model, nobodyListens, NoSnapshotTriggerDefinition.TRIGGER));
    }

    /** An aggregate that hears its history again; it decides nothing, and nobody hears of it. */
    record Remembering(Object root, EventSourcedAggregate<?> aggregate) {

        void remember(DomainEventMessage<?> event) {
            aggregate.initializeState(DomainEventStream.of(event));
        }
    }
}
