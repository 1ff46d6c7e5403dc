package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import java.time.Instant;

/** How a verification ended, in words. */
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

    private static String intact(Verdict verdict) {
        return "All %,d events are what they were; signatures cover the first %,d of them."
                .formatted(verdict.total(), Math.min(verdict.signed(), verdict.total()));
    }
}
