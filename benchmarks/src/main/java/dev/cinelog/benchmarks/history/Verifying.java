package dev.cinelog.benchmarks.history;

import dev.cinelog.api.audit.query.FindVerification;
import dev.cinelog.api.audit.query.StartVerification;
import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.query.audit.verify.Verifications;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Has the product verify all of history, as {@code cinelog audit verify} does. */
final class Verifying {

    private Verifying() {}

    /** @return nanoseconds from the order until history was found intact */
    static long run(BusyServer busy) throws InterruptedException {
        var verifications = busy.server().part(Verifications.class);
        var begun = System.nanoTime();
        var verification = verifications.handle(
                new StartVerification(new AuditActId(UUID.randomUUID().toString()), List.of()));
        while (verification.state() == VerificationState.RUNNING) {
            TimeUnit.MILLISECONDS.sleep(10);
            verification = find(verifications, verification.id());
        }
        if (verification.state() != VerificationState.INTACT) {
            throw new IllegalStateException(verification.sentence());
        }
        return System.nanoTime() - begun;
    }

    private static Verification find(Verifications verifications, String id) {
        return verifications.handle(new FindVerification(id)).orElseThrow();
    }
}
