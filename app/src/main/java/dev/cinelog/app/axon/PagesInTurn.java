package dev.cinelog.app.axon;

import dev.cinelog.api.PageQuery;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;

/**
 * Lets the database work on only so many pages of a list at the same time, first come, first served. As many as it has processors
 * keep it busy; more would take turns with each other on them, and the last of all would be the late ones. Each kind of query has
 * turns of its own: slow pages hold up other people's pages of that list, but no other list.
 */
final class PagesInTurn implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final int atOnce;
    private final Duration patience;
    private final Map<Class<?>, Semaphore> turns = new ConcurrentHashMap<>();

    /**
     * @param atOnce how many of a list
     * @param patience how long a page may wait for its turn; then it fails as one that the database had no time for
     */
    PagesInTurn(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain) throws Exception {
        return work.getMessage().getPayload() instanceof PageQuery query
                ? inTurn(turns.computeIfAbsent(query.getClass(), kind -> new Semaphore(atOnce, true)), chain)
                : chain.proceed();
    }

    private Object inTurn(Semaphore turn, InterceptorChain chain) throws Exception {
        if (!turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new SQLTimeoutException("No page was read within " + patience);
        }
        try {
            return chain.proceed();
        } finally {
            turn.release();
        }
    }
}
