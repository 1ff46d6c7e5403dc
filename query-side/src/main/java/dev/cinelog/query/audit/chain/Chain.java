package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.merkle.CompactRange;
import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Tree;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain, to be read. */
public final class Chain {

    private final JdbcClient jdbc;

    public Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has been appended so far. */
    public CompactRange range() {
        return jdbc.sql("select size, range from audit.head")
                .query((row, number) -> CompactRange.of(row.getLong("size"), row.getBytes("range")))
                .single();
    }

    public long size() {
        return jdbc.sql("select size from audit.head").query(Long.class).single();
    }

    /** The tree as it is now; to be asked one question and let go. */
    public Tree tree() {
        return new Tree(new StoredNodes(jdbc));
    }

    /** The leaves from one ordinal up to, not including, another; fewer if the chain lacks some. */
    public List<Hash> leaves(long from, long to) {
        return jdbc.sql("select leaf from audit.leaf where ordinal >= ? and ordinal < ? order by ordinal")
                .params(from, to)
                .query((row, number) -> Hash.of(row.getBytes(1)))
                .list();
    }

    public Optional<Long> ordinal(String eventId) {
        return jdbc.sql("select ordinal from audit.leaf where event_id = ?")
                .param(eventId)
                .query(Long.class)
                .optional();
    }

    /** When the event at an ordinal happened, as stored. */
    public Optional<String> timestamp(long ordinal) {
        return jdbc.sql("""
                        select e.time_stamp from audit.leaf l
                          join event_store.domain_event e on e.event_identifier = l.event_id
                         where l.ordinal = ?""").param(ordinal).query(String.class).optional();
    }

    /** Rows of the chain with the events that lie where the chain saw them, from one ordinal up to, not including, another. */
    public List<ChainRow> rows(long from, long to) {
        var rows = jdbc.sql("""
                        select ordinal, event_id, leaf, position from audit.leaf
                         where ordinal >= ? and ordinal < ? order by ordinal""").params(from, to).query(ChainRow::read).list();
        var events = new EventsAt(jdbc).of(rows);
        return rows.stream().map(row -> row.with(events.get(row.position()))).toList();
    }
}
