package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.VerificationOutcome;
import dev.cinelog.api.history.command.EndVerification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a verification ended, in words, and as it is told to history. */
final class Sentences {

    private Sentences() {}

    static Verification ended(Verification started, Verdict verdict, Instant now) {
        var finding = verdict.finding();
        return new Verification(
                started.id(),
                finding == null ? VerificationState.INTACT : VerificationState.TAMPERED,
                started.startedAt(),
                now,
                verdict.checked(),
                verdict.total(),
                verdict.signed(),
                finding,
                finding == null ? intact(verdict) : finding.sentence());
    }

    static Verification failed(Verification started, RuntimeException failure, Instant now) {
        return new Verification(
                started.id(),
                VerificationState.FAILED,
                started.startedAt(),
                now,
                started.checked(),
                started.total(),
                started.signed(),
                null,
                "History could not be read to its end: " + failure.getMessage());
    }

    /** @param failure why it was not read to its end; null if it was */
    static EndVerification told(Verification verification, @Nullable String failure) {
        var finding = verification.finding();
        return new EndVerification(
                new AuditActId(verification.id()),
                new VerificationOutcome(
                        verification.checked(),
                        verification.signed(),
                        finding == null ? null : finding.tampering(),
                        finding == null ? 0 : finding.ordinal(),
                        finding == null ? null : finding.eventId(),
                        failure));
    }

    static String interrupted() {
        return "History was not read to its end: the process that read it is gone. Verify again.";
    }

    private static String intact(Verdict verdict) {
        return "All %,d events are what they were; signatures cover the first %,d of them."
                .formatted(verdict.total(), Math.min(verdict.signed(), verdict.total()));
    }
}
