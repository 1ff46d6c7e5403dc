package dev.cinelog.app.axon;

import dev.cinelog.api.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/** Turns a refused query into an exception that carries its details, now or when its future fails. */
final class QueryRefusals implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain) throws Exception {
        try {
            var answer = chain.proceed();
            return answer instanceof CompletableFuture<?> future
                    ? future.exceptionally(failure -> {
                        throw unwrap(failure);
                    })
                    : answer;
        } catch (Refusal refusal) {
            throw refused(refusal);
        }
    }

    private static RuntimeException unwrap(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof Refusal refusal ? refused(refusal) : new CompletionException(cause);
    }

    private static QueryExecutionException refused(Refusal refusal) {
        return new QueryExecutionException(refusal.details().message(), null, refusal.details());
    }
}
