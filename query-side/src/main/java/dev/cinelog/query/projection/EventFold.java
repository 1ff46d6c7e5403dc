package dev.cinelog.query.projection;

import java.lang.reflect.Method;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
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

    /** Whether nothing but payload and time of an event has any influence. */
    boolean needsContentsOnly() {
        var type = projection.getClass();
        return type.getSuperclass() == Object.class
                && !witnesses()
                && Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(EventHandler.class))
                        .allMatch(EventFold::needsContentsOnly);
    }

    private static boolean needsContentsOnly(Method handler) {
        return Stream.of(handler.getParameters())
                .skip(1)
                .allMatch(parameter -> parameter.isAnnotationPresent(Timestamp.class));
    }

    private boolean witnesses() {
        return Stream.of(projection.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("witness")
                        && !method.getDeclaringClass().isInterface());
    }

    void on(EventMessage<?> event) throws Exception {
        projection.witness(event);
        if (handlers.canHandle(event)) {
            handlers.handle(event);
        }
    }
}
