package dev.cinelog.query.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where events are found by what is known of them. It follows the leaves of the audit trail, whose order is the order of history. */
final class HistoryIndex {

    private static final int ROWS_AT_ONCE = 5_000;

    /**
     * Reads what is stored, in the database alone. Metadata that somebody spoiled is taken for none, or the index would end there;
     * that it was spoiled is for the chain to say.
     */
    private static final String FOLLOW = """
            insert into audit.entry (position, event_id, aggregate_type, aggregate_id, sequence, type, at,
                                     actor, contract, correlation_id, cause)
            select l.ordinal, l.event_id, e.type, e.aggregate_identifier, e.sequence_number,
                   split_part(e.payload_type, '.', -1), e.time_stamp::timestamptz,
                   m.fields ->> 'actor', m.fields ->> 'contract', m.fields ->> 'correlationId',
                   coalesce(m.fields ->> 'causedBy', case when m.fields ->> 'actor' = 'system' then asked.event_id end)
              from audit.leaf l
              join event_store.domain_event e on e.event_identifier = l.event_id
             cross join lateral (
                   select case when raw is json object then raw::jsonb else '{}'::jsonb end as fields
                     from (select convert_from(e.meta_data, 'UTF8') as raw) as stored
                   offset 0) as m -- or each mention of a field has all parsed anew
              left join lateral (
                   select a.event_identifier as event_id
                     from event_store.domain_event a
                    where m.fields ->> 'actor' = 'system' and m.fields ->> 'causedBy' is null
                      and a.aggregate_identifier = e.aggregate_identifier and a.sequence_number < e.sequence_number
                      and convert_from(a.meta_data, 'UTF8') like '%"contract"%'
                    order by a.sequence_number desc limit 1) as asked on true
             where l.ordinal > :after and l.ordinal <= :upTo
            on conflict (position) do nothing""";

    private static final String CAUSES = """
            with recursive chain as (
              select e.*, 1 as step from audit.entry e join audit.leaf l on l.ordinal = e.position
               where l.event_id = any (:causes)
              union all
              select e.*, chain.step + 1 from chain
                join audit.leaf l on l.event_id = chain.cause
                join audit.entry e on e.position = l.ordinal
               where chain.step < :most)
            select distinct %s from chain e""".formatted(Entry.COLUMNS);

    private static final String CONSEQUENCES = """
            with recursive tree as (
              select position, event_id from audit.entry where correlation_id = :correlation
              union
              select e.position, e.event_id from audit.entry e join tree t on e.cause = t.event_id)
            select %s from audit.entry e where e.position in (select position from tree)
             order by e.position limit :most""".formatted(Entry.COLUMNS);

    private final JdbcClient jdbc;

    HistoryIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes in what the audit trail has and the index has not. Several may do this at once. */
    void follow() {
        var position = last("select coalesce(max(position), -1) from audit.entry");
        var head = last("select coalesce(max(ordinal), -1) from audit.leaf");
        while (position < head) {
            var upTo = Math.min(position + ROWS_AT_ONCE, head);
            jdbc.sql(FOLLOW).param("after", position).param("upTo", upTo).update();
            position = upTo;
        }
    }

    List<Entry> find(EntrySearch search) {
        return jdbc.sql(search.sql()).params(search.params()).query(Entry::read).list();
    }

    /** Whether any event has a value in a column, as its type. */
    boolean knows(String column, String value) {
        return jdbc.sql("select exists (select 1 from audit.entry where " + column + " = ?)")
                .param(value)
                .query(Boolean.class)
                .single();
    }

    /** These events, what they follow from, and so on, up to so many steps. */
    Map<String, Entry> withCauses(Collection<String> eventIds, int most) {
        return jdbc
                .sql(CAUSES)
                .param("causes", eventIds.toArray(String[]::new))
                .param("most", most)
                .query(Entry::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::eventId, entry -> entry));
    }

    /** What belongs to a correlation and what follows from that, in the order of history. */
    List<Entry> consequences(String correlationId, int most) {
        return jdbc.sql(CONSEQUENCES)
                .param("correlation", correlationId)
                .param("most", most)
                .query(Entry::read)
                .list();
    }

    private long last(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
