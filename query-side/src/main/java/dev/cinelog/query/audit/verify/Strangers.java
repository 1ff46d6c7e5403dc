package dev.cinelog.query.audit.verify;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for events that the chain never saw, though it has read past them: wherever the store has not exactly as many as were found to be
 * those of the chain.
 */
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

    /**
     * @param position that the chain had reached before anything of it was read
     * @param seen what lies in the store and in the chain
     */
    Optional<Stranger> first(ChainPosition position, Seen seen) {
        for (var from = -1L; from < position.index(); from += PAGE) {
            var to = Math.min(from + PAGE, position.index());
            if (count(from, to) == seen.between(from, to)) {
                continue;
            }
            var found = unknown(from, to).stream()
                    .filter(unknown -> position.covers(unknown.index()))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(unknown -> new Stranger(unknown.eventId(), behind(unknown.index())));
            }
        }
        return Optional.empty();
    }

    private long count(long after, long upTo) {
        return jdbc.sql("select count(*) from event_store.domain_event where global_index > ? and global_index <= ?")
                .params(after, upTo)
                .query(Long.class)
                .single();
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
