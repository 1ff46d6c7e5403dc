package dev.cinelog.app.eventstore;

import dev.cinelog.api.PublishedEvent;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Adds to a command's answer which events it published, so that its sender can wait until they are projected. */
public final class PublishedEventsInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var answer = chain.proceed();
        var published = work.<List<PublishedEvent>>getResource(RingingEventStore.PUBLISHED);
        return published == null
                ? answer
                : new GenericCommandResultMessage<>(answer)
                        .withMetaData(Map.of(PublishedEvent.METADATA_KEY, PublishedEvent.write(published)));
    }
}
