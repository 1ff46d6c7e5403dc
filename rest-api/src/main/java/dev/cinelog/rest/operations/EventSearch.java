package dev.cinelog.rest.operations;

import dev.cinelog.api.history.query.EventFilter;
import dev.cinelog.api.history.query.EventPage;
import dev.cinelog.api.history.query.FindEvents;
import dev.cinelog.rest.input.Cursors;
import dev.cinelog.rest.input.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One search in history, read from an address. Its cursors are places in the order of history, which nothing is ever put in
 * between; another search refuses them.
 */
record EventSearch(EventFilter filter, boolean newestFirst, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    /** There is no id to break ties between: no two events have one position. */
    private static final UUID NO_TIES = new UUID(0, 0);

    static EventSearch of(EventParameters parameters) {
        var fields = new Fields();
        var search = new EventSearch(
                new EventFilter(
                        fields.optionalText("aggregateType", parameters.aggregateType(), LONGEST),
                        fields.optionalText("aggregateId", parameters.aggregateId(), LONGEST),
                        fields.optionalText("type", parameters.type(), LONGEST),
                        fields.optionalText("actor", parameters.actor(), LONGEST),
                        fields.optionalText("correlation", parameters.correlation(), LONGEST),
                        fields.optionalText("contract", parameters.contract(), LONGEST),
                        Moments.time(fields, "from", parameters.from()),
                        Moments.time(fields, "to", parameters.to()),
                        Moments.number(fields, "after", parameters.after()),
                        Moments.number(fields, "before", parameters.before())),
                newestFirst(fields, parameters.first()),
                limit(fields, parameters.limit()));
        fields.refuseIfAny();
        return search;
    }

    private static boolean newestFirst(Fields fields, @Nullable String first) {
        fields.check(
                first == null || first.equals("newest") || first.equals("oldest"),
                "first",
                "must be newest or oldest.");
        return !"oldest".equals(first);
    }

    private static int limit(Fields fields, @Nullable String limit) {
        var number = limit == null ? Long.valueOf(USUAL) : Moments.number(fields, "limit", limit);
        if (number == null || number < 1 || number > MOST) {
            fields.check(number == null, "limit", "must be between 1 and %d.".formatted(MOST));
            return USUAL;
        }
        return number.intValue();
    }

    FindEvents question(Cursors cursors, @Nullable String cursor, boolean revealed) {
        var beyond = cursor == null || cursor.isEmpty()
                ? null
                : Long.valueOf(cursors.read(name(), cursor).order());
        return new FindEvents(filter, newestFirst, beyond, limit, revealed);
    }

    EventList list(Cursors cursors, EventPage page) {
        var events = page.events();
        var last =
                page.more() && !events.isEmpty() ? events.get(events.size() - 1).position() : null;
        return new EventList(
                events.stream().map(HistoryEvent::of).toList(),
                last == null ? null : cursors.write(name(), new Cursors.Place(last, NO_TIES)));
    }

    /** What its cursors are bound to: how many events a page has may change on the way, nothing else. */
    private String name() {
        return "audit.events " + newestFirst + " " + filter;
    }
}
