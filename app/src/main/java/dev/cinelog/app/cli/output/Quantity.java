package dev.cinelog.app.cli.output;

import java.time.Duration;
import java.util.Locale;

/** Sizes and times as people read them. */
public final class Quantity {

    private static final long KILO = 1000;

    private Quantity() {}

    public static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? String.format(Locale.ROOT, "%.1f kB", bytes / (double) KILO)
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }

    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
