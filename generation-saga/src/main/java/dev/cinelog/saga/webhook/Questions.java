package dev.cinelog.saga.webhook;

import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;

/** Asks the query side and waits for its answer, but not for ever. */
final class Questions {

    private static final long ANSWER_WITHIN_SECONDS = 10;

    private final QueryGateway queries;

    Questions(QueryGateway queries) {
        this.queries = queries;
    }

    <R> R ask(Object query, ResponseType<R> type) {
        return queries.query(query, type)
                .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
