package dev.cinelog.app.running;

import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.query.QuerySerializer;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.serialization.Serializer;

/** Turns every query and every answer into bytes and back, by the very code that would send them to Axon Server. */
final class SerializingQueryBus implements QueryBus {

    private static final int ONE_RESULT = 1;
    private static final long NO_TIMEOUT = 0;
    private static final int PRIORITY = 0;

    private final QueryBus queries;
    private final QuerySerializer wire;

    SerializingQueryBus(QueryBus queries, Serializer messages) {
        this.queries = queries;
        this.wire = new QuerySerializer(messages, messages, new AxonServerConfiguration());
    }

    @Override
    public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
        QueryMessage<Q, R> received =
                wire.deserializeRequest(wire.serializeRequest(query, ONE_RESULT, NO_TIMEOUT, PRIORITY));
        return queries.query(received)
                .thenApply(answer -> wire.deserializeResponse(
                        wire.serializeResponse(answer, query.getIdentifier()), query.getResponseType()));
    }

    @Override
    public <Q, R> Stream<QueryResponseMessage<R>> scatterGather(QueryMessage<Q, R> query, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("nobody asks everybody");
    }

    @Override
    public <R> Registration subscribe(
            String queryName, Type responseType, MessageHandler<? super QueryMessage<?, R>> handler) {
        return queries.subscribe(queryName, responseType, handler);
    }

    @Override
    public QueryUpdateEmitter queryUpdateEmitter() {
        return queries.queryUpdateEmitter();
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super QueryMessage<?, ?>> interceptor) {
        return queries.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super QueryMessage<?, ?>> interceptor) {
        return queries.registerHandlerInterceptor(interceptor);
    }
}
