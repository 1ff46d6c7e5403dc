package dev.cinelog.saga.webhook;

import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the query side and waits for its answer, but not for ever. A question that fails does not spoil the transaction around it. */
final class Questions {

    private static final long ANSWER_WITHIN_SECONDS = 10;

    private final QueryGateway queries;
    private final TransactionTemplate apart;

    Questions(QueryGateway queries, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    <R> R ask(Object query, ResponseType<R> type) {
        return apart.execute(outside -> queries.query(query, type)
                .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join());
    }
}
