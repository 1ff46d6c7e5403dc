package dev.cinelog.saga.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what became of notices. */
final class Tally {

    private static final String NAME = "cinelog.webhooks";

    /** How a try, or a notice, ended. */
    enum Outcome {
        /** Taken by its receiver. */
        DELIVERED,
        /** To be tried again. */
        FAILED,
        /** Tried often enough. */
        GIVEN_UP,
        /** The receiver wants no notices any more. */
        GONE,
        /** Its webhook was removed meanwhile. */
        REMOVED,
        /** Nobody knows whose video it was. */
        OWNER_UNKNOWN
    }

    private final MeterRegistry meters;

    Tally(MeterRegistry meters) {
        this.meters = meters;
        for (var outcome : Outcome.values()) {
            meters.counter(NAME, "outcome", name(outcome));
        }
    }

    void count(Outcome outcome) {
        meters.counter(NAME, "outcome", name(outcome)).increment();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
