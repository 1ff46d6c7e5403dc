package dev.cinelog.query.projection;

import java.util.function.Predicate;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;

/** A projection together with its annotated handlers. */
final class EventFold {

    private final Projection projection;
    private final AnnotationEventHandlerAdapter handlers;

    EventFold(Projection projection) {
        this.projection = projection;
        this.handlers = new AnnotationEventHandlerAdapter(
                projection, ClasspathParameterResolverFactory.forClass(projection.getClass()));
    }

    Projection projection() {
        return projection;
    }

    Predicate<Class<?>> interest() {
        return projection.witnessesAll() ? type -> true : handlers::canHandleType;
    }

    void on(EventMessage<?> event) throws Exception {
        projection.witness(event);
        if (handlers.canHandle(event)) {
            handlers.handle(event);
        }
    }
}
