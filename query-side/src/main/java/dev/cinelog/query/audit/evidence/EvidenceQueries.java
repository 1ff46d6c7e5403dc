package dev.cinelog.query.audit.evidence;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.audit.query.AuditKey;
import dev.cinelog.api.audit.query.AuditKeys;
import dev.cinelog.api.audit.query.Checkpoints;
import dev.cinelog.api.audit.query.ConsistencyEvidence;
import dev.cinelog.api.audit.query.FindCheckpoints;
import dev.cinelog.api.audit.query.GetAuditKeys;
import dev.cinelog.api.audit.query.GetConsistencyProof;
import dev.cinelog.api.audit.query.GetInclusionProof;
import dev.cinelog.api.audit.query.InclusionEvidence;
import dev.cinelog.api.audit.query.SignedCheckpoint;
import dev.cinelog.query.audit.chain.Chain;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import dev.cinelog.query.audit.merkle.Hashes;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for proofs, checkpoints and keys; made anew from leaves and nodes, so that they say what history is now. */
public final class EvidenceQueries {

    private final Chain chain;
    private final CheckpointTable checkpoints;
    private final Notary notary;

    public EvidenceQueries(Chain chain, CheckpointTable checkpoints, Notary notary) {
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.notary = notary;
    }

    @QueryHandler
    public InclusionEvidence handle(GetInclusionProof query) {
        var ordinal = chain.ordinal(query.eventId())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "History knows no event of this id."));
        var checkpoint = checkpoint(query.size());
        if (ordinal >= checkpoint.size()) {
            throw new Refusal(ErrorCode.NOT_READY, "No checkpoint of that size covers this event.");
        }
        var proof = chain.tree().inclusion(ordinal, checkpoint.size());
        return new InclusionEvidence(
                query.eventId(),
                ordinal,
                checkpoint.size(),
                chain.leaves(ordinal, ordinal + 1).get(0).base64(),
                Hashes.base64(proof.path()),
                checkpoint.note());
    }

    @QueryHandler
    public ConsistencyEvidence handle(GetConsistencyProof query) {
        if (query.from() > query.to()) {
            throw new Refusal(ErrorCode.INVALID_REQUEST, "from must not be larger than to.");
        }
        var before = checkpoint(query.from());
        var after = checkpoint(query.to());
        var proof = chain.tree().consistency(before.size(), after.size());
        return new ConsistencyEvidence(
                before.size(), after.size(), Hashes.base64(proof.path()), before.note(), after.note());
    }

    @QueryHandler
    public Checkpoints handle(FindCheckpoints query) {
        return new Checkpoints(checkpoints.after(query.after(), query.most()));
    }

    @QueryHandler
    public AuditKeys handle(GetAuditKeys query) {
        return new AuditKeys(
                notary.origin(),
                notary.keys().stream().map(EvidenceQueries::shown).toList());
    }

    private SignedCheckpoint checkpoint(@Nullable Long size) {
        return size == null
                ? checkpoints
                        .latest()
                        .orElseThrow(
                                () -> new Refusal(ErrorCode.NOT_READY, "Nothing is signed yet; it is within a minute."))
                : checkpoints
                        .find(size)
                        .orElseThrow(() -> new Refusal(
                                ErrorCode.NOT_FOUND, "There is no checkpoint over %d events.".formatted(size)));
    }

    private static AuditKey shown(TrustedKey trusted) {
        var key = trusted.key();
        return new AuditKey(key.id(), key.verifier(), key.pem(), trusted.from(), trusted.until());
    }
}
