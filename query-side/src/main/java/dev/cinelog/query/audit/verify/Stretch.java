package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.query.audit.chain.ChainRow;
import dev.cinelog.query.audit.checkpoint.Checkpoint;
import dev.cinelog.query.audit.checkpoint.Copies;
import dev.cinelog.query.audit.merkle.CompactRange;
import dev.cinelog.query.audit.merkle.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows since the last root that was found right: where to look when the next one is wrong. */
final class Stretch {

    /** Checkpoints lie much closer together; without them there is too much to keep, and nothing to compare it with. */
    private static final int MOST = 20_000;

    private final CompactRange before;
    private final List<ChainRow> rows = new ArrayList<>();
    private boolean whole = true;

    /** @param before the tree up to the root that was right */
    Stretch(CompactRange before) {
        this.before = before.copy();
    }

    void add(ChainRow row) {
        if (rows.size() < MOST) {
            rows.add(new ChainRow(row.ordinal(), row.eventId(), row.leaf(), row.position(), null));
        } else {
            whole = false;
        }
    }

    /** Finds the first wrong row by the leaves that were sent off the machine, if they are those that were signed. */
    Optional<Tampered> comparedWith(Copies copies, Checkpoint signed) {
        return copies.leavesBetween(before.size(), signed.size())
                .filter(leaves -> root(leaves).equals(signed.root()))
                .filter(leaves -> whole)
                .flatMap(leaves ->
                        Divergence.between(rows.stream().map(ChainRow::leaf).toList(), leaves))
                .map(this::tampered);
    }

    /** Finds the first row that the store keeps before one that precedes it in the chain. */
    Optional<Tampered> outOfOrder() {
        for (var at = 1; at < rows.size(); at++) {
            if (rows.get(at).position() < rows.get(at - 1).position()) {
                var row = rows.get(at - 1);
                return Optional.of(Tampered.event(
                        Tampering.MOVED, row.ordinal(), row.eventId(), "stands before events that it came after"));
            }
        }
        return Optional.empty();
    }

    Tampered somewhere(String reason) {
        return Tampered.evidence(
                before.size(),
                "%s: something from %,d on was changed, and the chain recomputed".formatted(reason, before.size()));
    }

    private Hash root(List<Hash> leaves) {
        var range = before.copy();
        leaves.forEach(range::append);
        return range.root();
    }

    private Tampered tampered(Divergence divergence) {
        var ordinal = before.size() + divergence.index();
        var row = divergence.index() < rows.size() ? rows.get(divergence.index()) : null;
        return switch (divergence.tampering()) {
            case REMOVED -> Tampered.event(Tampering.REMOVED, ordinal, null, "that was signed is gone");
            case INSERTED -> Tampered.event(Tampering.INSERTED, ordinal, id(row), "was not there when this was signed");
            case MOVED -> Tampered.event(Tampering.MOVED, ordinal, id(row), "stood elsewhere when this was signed");
            case CHANGED, EVIDENCE ->
                Tampered.event(
                        Tampering.CHANGED, ordinal, id(row), "is not what was signed, and the chain was recomputed");
        };
    }

    private static @Nullable String id(@Nullable ChainRow row) {
        return row == null ? null : row.eventId();
    }
}
