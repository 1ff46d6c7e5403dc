package dev.cinelog.query.history;

import dev.cinelog.api.history.query.EventFilter;
import dev.cinelog.api.history.query.FindEvents;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of one search in the index: conditions on what was given only, so that each has its index. */
final class EntrySearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final boolean newestFirst;

    private EntrySearch(boolean newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** Asks for one event more than fits, to see whether there are more. */
    static EntrySearch of(FindEvents query) {
        var search = new EntrySearch(query.newestFirst());
        search.matching(query.filter());
        search.add(query.newestFirst() ? "e.position < :beyond" : "e.position > :beyond", "beyond", query.beyond());
        search.params.put("most", query.most() + 1);
        return search;
    }

    private void matching(EventFilter filter) {
        add("e.aggregate_type = :aggregateType", "aggregateType", filter.aggregateType());
        add("e.aggregate_id = :aggregateId", "aggregateId", filter.aggregateId());
        add("e.type = :type", "type", filter.type());
        add("e.actor = :actor", "actor", filter.actor());
        add("e.correlation_id = :correlation", "correlation", filter.correlationId());
        add("e.contract = :contract", "contract", filter.contract());
        add("e.at >= :from", "from", time(filter.from()));
        add("e.at < :to", "to", time(filter.to()));
        add("e.position > :after", "after", filter.after());
        add("e.position < :before", "before", filter.before());
    }

    private static @Nullable Object time(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
    }

    String sql() {
        return "select " + Entry.COLUMNS + " from audit.entry e"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by e.position " + (newestFirst ? "desc" : "asc") + " limit :most";
    }

    Map<String, Object> params() {
        return params;
    }
}
