package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.api.audit.query.Finding;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Ends a verification: the first thing that is wrong was found. */
final class Tampered extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private Tampered(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    static Tampered event(Tampering tampering, long ordinal, @Nullable String eventId, String what) {
        var which =
                eventId == null ? "The event at %d".formatted(ordinal) : "Event %s, at %d,".formatted(eventId, ordinal);
        return new Tampered(new Finding(tampering, ordinal, eventId, which + " " + what + "."));
    }

    static Tampered evidence(long ordinal, String sentence) {
        return new Tampered(new Finding(Tampering.EVIDENCE, ordinal, null, sentence + "."));
    }

    Finding finding() {
        return finding;
    }
}
