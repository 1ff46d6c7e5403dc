package dev.cinelog.query.audit.verify;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for events that the chain never saw, though it has read past them. */
final class Strangers {

    private static final int PAGE = 50_000;

    /**
     * One of them.
     *
     * @param ordinal of the first known event behind it
     */
    record Stranger(String eventId, long ordinal) {}

    private record Unknown(long index, String eventId) {}

    private final JdbcClient jdbc;

    Strangers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param position that the chain had reached before anything of it was read */
    Optional<Stranger> first(ChainPosition position) {
        for (var from = -1L; from <= position.index(); from += PAGE) {
            var found = unknown(from, Math.min(from + PAGE, position.index())).stream()
                    .filter(unknown -> position.covers(unknown.index()))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(unknown -> new Stranger(unknown.eventId(), behind(unknown.index())));
            }
        }
        return Optional.empty();
    }

    private List<Unknown> unknown(long after, long upTo) {
        return jdbc.sql("""
                        select e.global_index, e.event_identifier from event_store.domain_event e
                         where e.global_index > ? and e.global_index <= ?
                           and not exists (select from audit.leaf l where l.event_id = e.event_identifier)
                         order by e.global_index""")
                .params(after, upTo)
                .query((row, number) -> new Unknown(row.getLong(1), row.getString(2)))
                .list();
    }

    private long behind(long index) {
        return jdbc.sql("""
                        select coalesce(
                          (select l.ordinal from event_store.domain_event e
                             join audit.leaf l on l.event_id = e.event_identifier
                            where e.global_index > ? order by e.global_index limit 1),
                          (select size from audit.head))""").param(index).query(Long.class).single();
    }
}
