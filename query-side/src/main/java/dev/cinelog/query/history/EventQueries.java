package dev.cinelog.query.history;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.history.query.EventPage;
import dev.cinelog.api.history.query.FindEvents;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers which events there are, by anything that is known of them. */
public final class EventQueries {

    private final HistoryIndex index;
    private final EventLookup events;

    EventQueries(HistoryIndex index, EventLookup events) {
        this.index = index;
        this.events = events;
    }

    @QueryHandler
    public EventPage handle(FindEvents query) {
        index.follow();
        var found = index.find(EntrySearch.of(query));
        if (found.isEmpty()) {
            // A name that was mistyped finds nothing, and would look as if nothing had happened.
            refuseUnlessKnown("aggregateType", "aggregate_type", query.filter().aggregateType());
            refuseUnlessKnown("type", "type", query.filter().type());
        }
        var page = found.subList(0, Math.min(found.size(), query.most()));
        return new EventPage(events.read(page, query.revealed()), found.size() > query.most());
    }

    private void refuseUnlessKnown(String field, String column, @Nullable String value) {
        if (value != null && !index.knows(column, value)) {
            var message = "is nothing that history knows.";
            throw new Refusal(new RefusalDetails(
                    ErrorCode.INVALID_REQUEST, field + " " + message, List.of(new FieldError(field, message))));
        }
    }
}
