package dev.cinelog.query.audit.checkpoint;

import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.merkle.CompactRange;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs the chain when it is time. Before it signs, it checks that the chain still is what was signed last: whoever changes history
 * must not get a signature for it by waiting.
 */
public final class CheckpointMaker {

    private final Chain chain;
    private final CheckpointTable table;
    private final Notary notary;
    private final CheckpointSettings settings;
    private final Clock clock;
    private @Nullable Instant unsignedSince;
    private long signedSize;

    public CheckpointMaker(
            Chain chain, CheckpointTable table, Notary notary, CheckpointSettings settings, Clock clock) {
        this.chain = chain;
        this.table = table;
        this.notary = notary;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes the next checkpoint if one is due.
     *
     * @throws HistoryContradicted if history is not what was signed of it
     */
    public synchronized Optional<Checkpoint> makeIfDue() {
        var size = chain.size();
        var last = last();
        if (last.size() > size) {
            throw new HistoryContradicted(
                    "%,d events were signed at %s, and the chain has only %,d".formatted(last.size(), last.at(), size));
        }
        if (last.size() == size) {
            unsignedSince = null;
            return Optional.empty();
        }
        var now = clock.instant();
        if (unsignedSince == null || last.size() > signedSize) {
            unsignedSince = now;
            signedSize = last.size();
        }
        if (size - last.size() >= settings.events()) {
            return make(last, last.size() + settings.events(), now);
        }
        return now.isBefore(unsignedSince.plus(settings.time())) ? Optional.empty() : make(last, size, now);
    }

    private Optional<Checkpoint> make(Checkpoint last, long size, Instant now) {
        var range = last.size() == 0 ? CompactRange.empty() : chain.tree().range(last.size());
        if (last.size() > 0 && !range.root().equals(last.root())) {
            throw new HistoryContradicted(
                    "The first %,d events are not what was signed at %s: run `cinelog audit verify`"
                            .formatted(last.size(), last.at()));
        }
        chain.leaves(last.size(), size).forEach(range::append);
        if (range.size() != size) {
            throw new HistoryContradicted("The chain lacks a leaf between %,d and %,d".formatted(last.size(), size));
        }
        var checkpoint = new Checkpoint(notary.origin(), size, range.root(), now.truncatedTo(ChronoUnit.MILLIS));
        var signed = notary.sign(checkpoint.text());
        unsignedSince = null;
        // Committed durably, and everything before it with it, before anybody hears of it; of several notaries only one
        // is heard.
        if (!table.insert(checkpoint, signed)) {
            return Optional.empty();
        }
        notary.remember(signed.note());
        return Optional.of(checkpoint);
    }

    /** What was signed last, by the table or by the notary's own memory, whichever knows more. */
    private Checkpoint last() {
        var nothing = new Checkpoint(notary.origin(), 0, CompactRange.empty().root(), Instant.EPOCH);
        var stored = table.latest().map(row -> opened(row.note())).orElse(nothing);
        var remembered = notary.latest().map(this::opened).orElse(nothing);
        return stored.size() > remembered.size() ? stored : remembered;
    }

    private Checkpoint opened(String note) {
        return SignedNote.parse(note)
                .open(notary.keys())
                .orElseThrow(() -> new HistoryContradicted("The latest checkpoint was signed by none of our keys;"
                        + " all processes on one database need the same"));
    }
}
