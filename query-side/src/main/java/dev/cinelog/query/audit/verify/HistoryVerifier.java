package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import dev.cinelog.query.audit.checkpoint.Copies;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.merkle.CompactRange;
import dev.cinelog.query.store.StoredEvents;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the store in the order of history and compares: each event with its leaf, the tree with every signed checkpoint, the chain
 * with what it says of itself, and the store with what the chain has read past. Memory does not grow with history, but for
 * one checkpoint in a thousand events, and a bit an event.
 */
public final class HistoryVerifier {

    private final JdbcClient jdbc;
    private final StoredEvents events;
    private final Chain chain;
    private final CheckpointTable table;
    private final Copies copies;
    private final Notary notary;
    private final Serializer serializer;

    /** @param serializer reads the position of the chain */
    public HistoryVerifier(
            JdbcClient jdbc,
            StoredEvents events,
            Chain chain,
            CheckpointTable table,
            Copies copies,
            Notary notary,
            Serializer serializer) {
        this.jdbc = jdbc;
        this.events = events;
        this.chain = chain;
        this.table = table;
        this.copies = copies;
        this.notary = notary;
        this.serializer = serializer;
    }

    /** @param notes signed checkpoints that somebody kept elsewhere */
    public Verdict verify(List<String> notes, Progress progress) {
        // In this order: whatever these vouch for is in the chain by the time its end is read.
        var position = ChainPosition.read(jdbc, serializer);
        var witnesses = new Witnesses(table, copies, notary);
        witnesses.gather(notes);
        var head = chain.range();
        var seen = new Seen(head.size());

        var wrong = walk(head, witnesses, seen, progress);
        if (wrong != null && wrong.finding().tampering() == Tampering.EVIDENCE) {
            witnesses.gatherCopies();
            wrong = walk(head, witnesses, seen, progress);
        }
        var known = wrong;
        var stranger = new Strangers(jdbc)
                .first(position, seen)
                .filter(found ->
                        known == null || found.ordinal() <= known.finding().ordinal())
                .map(found -> Tampered.event(
                        Tampering.INSERTED,
                        found.ordinal(),
                        found.eventId(),
                        "was put into the store behind the chain's back"));
        var first =
                stranger.orElse(wrong != null ? wrong : witnesses.complaint().orElse(null));
        return new Verdict(
                first == null ? head.size() : Math.min(first.finding().ordinal(), head.size()),
                head.size(),
                witnesses.furthest().map(witness -> witness.checkpoint().size()).orElse(0L),
                first == null ? null : first.finding());
    }

    private @Nullable Tampered walk(CompactRange head, Witnesses witnesses, Seen seen, Progress progress) {
        try {
            follow(head, witnesses, seen, progress);
            return null;
        } catch (Tampered tampered) {
            return tampered;
        }
    }

    private void follow(CompactRange head, Witnesses witnesses, Seen seen, Progress progress) {
        var rows = new RowCheck(events);
        var nodes = new NodeCheck(jdbc);
        var range = CompactRange.empty();
        var stretch = new Stretch(range);
        var pages = new Pages(chain, head.size());
        while (range.size() < head.size()) {
            var page = pages.next();
            for (var at = 0; at < page.rows().size(); at++) {
                var row = page.rows().get(at);
                rows.check(row, page.fits().get(at));
                seen.add(row.position());
                range.append(row.leaf(), nodes::add);
                stretch.add(row);
                if (confirmed(range, witnesses, stretch)) {
                    stretch = new Stretch(range);
                }
            }
            if (range.size() < page.end()) {
                throw Tampered.event(Tampering.REMOVED, range.size(), null, "is gone from the chain");
            }
            progress.at(range.size(), head.size());
        }
        agreesWithItself(range, head, stretch);
        nodes.check();
        nothingWasCutOff(head, witnesses);
        nothingWasAdded();
    }

    private boolean confirmed(CompactRange range, Witnesses witnesses, Stretch stretch) {
        var here = witnesses.of(range.size());
        if (here.isEmpty()) {
            return false;
        }
        var root = range.root();
        for (var witness : here) {
            var signed = witness.checkpoint();
            if (!signed.root().equals(root)) {
                throw stretch.comparedWith(copies, signed)
                        .or(stretch::outOfOrder)
                        .orElseGet(() -> stretch.somewhere("The first %,d events are not what was signed at %s (%s)"
                                .formatted(signed.size(), signed.at(), witness.where())));
            }
        }
        return true;
    }

    private static void agreesWithItself(CompactRange range, CompactRange head, Stretch stretch) {
        if (!range.root().equals(head.root())) {
            throw stretch.outOfOrder()
                    .orElseGet(() -> stretch.somewhere("The chain contradicts its own end, which is not signed yet"));
        }
    }

    private static void nothingWasCutOff(CompactRange head, Witnesses witnesses) {
        witnesses
                .furthest()
                .filter(witness -> witness.checkpoint().size() > head.size())
                .ifPresent(witness -> {
                    throw Tampered.event(
                            Tampering.REMOVED,
                            head.size(),
                            null,
                            "is gone with all behind it: %,d were signed at %s (%s)"
                                    .formatted(
                                            witness.checkpoint().size(),
                                            witness.checkpoint().at(),
                                            witness.where()));
                });
    }

    private void nothingWasAdded() {
        Optional<Tampered> beyond = jdbc.sql("""
                        select ordinal, event_id from audit.leaf
                         where ordinal < 0 or ordinal >= (select size from audit.head) order by ordinal limit 1""")
                .query((row, number) -> Tampered.event(
                        Tampering.INSERTED, row.getLong(1), row.getString(2), "has a leaf that the chain did not make"))
                .optional();
        beyond.ifPresent(tampered -> {
            throw tampered;
        });
    }
}
