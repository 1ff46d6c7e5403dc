package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.output.Quantity;
import java.time.Duration;
import java.util.Locale;

/** What is said of a rebuild. */
final class RebuildText {

    private RebuildText() {}

    /** What goes on, how fast, and for how long still. */
    static String progress(Rebuild rebuild) {
        StringBuilder text = new StringBuilder(rebuild.phase());
        if (rebuild.eventsPerSecond() != null) {
            text.append(", ").append(number(rebuild.eventsPerSecond())).append(" events/s");
        }
        if (rebuild.remainingSeconds() != null) {
            text.append(", ").append(rebuild.remainingSeconds()).append(" s left");
        }
        return text.toString();
    }

    /** What came of it, in a sentence. */
    static String end(Rebuild rebuild) {
        String done = switch (rebuild.purpose()) {
            case "replace" -> "was rebuilt from " + number(rebuild.eventsDone()) + " events and serves";
            case "undo" -> "is again what it was before, up to date, and serves";
            default -> "was compared with what " + number(rebuild.eventsDone()) + " events make of it";
        };
        return rebuild.readModel() + " " + done + took(rebuild) + ".";
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String took(Rebuild rebuild) {
        return rebuild.endedAt() == null
                ? ""
                : ", after " + Quantity.seconds(Duration.between(rebuild.startedAt(), rebuild.endedAt()));
    }
}
