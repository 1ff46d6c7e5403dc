package dev.cinelog.query.audit.export;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.audit.query.ExportHeader;
import dev.cinelog.api.audit.query.ExportPage;
import dev.cinelog.api.audit.query.ExportProof;
import dev.cinelog.api.audit.query.GetExportPage;
import dev.cinelog.api.audit.query.PlanExport;
import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.merkle.Hashes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for exports, a page at a time. */
public final class ExportQueries {

    private final Chain chain;
    private final CheckpointTable checkpoints;
    private final Notary notary;

    public ExportQueries(Chain chain, CheckpointTable checkpoints, Notary notary) {
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.notary = notary;
    }

    @QueryHandler
    public ExportHeader handle(PlanExport query) {
        var checkpoint = checkpoints
                .latest()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_READY, "Nothing is signed yet; it is within a minute."));
        var size = checkpoint.size();
        var from = Math.max(orElse(query.from(), 0), bisect(query.since(), 0, size));
        var to = Math.min(orElse(query.to(), size), bisect(query.until(), size, size));
        if (from < 0 || orElse(query.to(), size) > size) {
            throw new Refusal(
                    ErrorCode.INVALID_REQUEST, "Signed history has the ordinals 0 to %d so far.".formatted(size - 1));
        }
        return ExportHeader.of(notary.origin(), from, Math.max(from, to), checkpoint.note());
    }

    @QueryHandler
    public ExportPage handle(GetExportPage query) {
        var proof = chain.tree().range(query.from(), query.to(), query.size());
        return new ExportPage(
                chain.rows(query.from(), query.to()).stream()
                        .map(ExportLines::event)
                        .toList(),
                new ExportProof(
                        ExportProof.KIND,
                        query.from(),
                        query.to(),
                        Hashes.base64(proof.left()),
                        Hashes.base64(proof.right())));
    }

    /** The first ordinal from which on events happened at a time or later. */
    private long bisect(@Nullable Instant time, long ifNull, long size) {
        if (time == null) {
            return ifNull;
        }
        var low = 0L;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (happened(middle).isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Instant happened(long ordinal) {
        try {
            return Instant.parse(chain.timestamp(ordinal).orElse(""));
        } catch (DateTimeParseException tampered) {
            throw new Refusal(
                    ErrorCode.CONFLICT,
                    "The event at %d is gone or has no time: run a verification.".formatted(ordinal));
        }
    }

    private static long orElse(@Nullable Long value, long otherwise) {
        return value == null ? otherwise : value;
    }
}
