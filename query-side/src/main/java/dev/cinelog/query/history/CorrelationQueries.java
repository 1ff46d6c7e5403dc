package dev.cinelog.query.history;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.Correlation;
import dev.cinelog.api.history.query.GetCorrelation;
import org.axonframework.queryhandling.QueryHandler;

/** Answers everything that one request set off. */
public final class CorrelationQueries {

    private final HistoryIndex index;
    private final EventLookup events;

    CorrelationQueries(HistoryIndex index, EventLookup events) {
        this.index = index;
        this.events = events;
    }

    @QueryHandler
    public Correlation handle(GetCorrelation query) {
        index.follow();
        var found = index.consequences(query.correlationId(), query.most() + 1);
        if (found.isEmpty()) {
            throw new Refusal(ErrorCode.NOT_FOUND, "History knows no request of this id.");
        }
        var shown = found.subList(0, Math.min(found.size(), query.most()));
        return new Correlation(CauseTree.of(shown, events.read(shown, query.revealed())), found.size() <= query.most());
    }
}
