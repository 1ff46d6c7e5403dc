package dev.cinelog.app.running;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rate limits that no test reaches, since tests are one address. */
public final class HighLimits {

    private static final String HIGH = "1000000/1s";

    static final Map<String, String> PROPERTIES = Stream.of(
                    "feed.creations",
                    "feed.reactions",
                    "feed.views",
                    "feed.exports",
                    "feed.erasures",
                    "auth.attempts",
                    "studio.requests",
                    "studio.creations",
                    "studio.attempts",
                    "sora.requests",
                    "sora.attempts",
                    "sora.creations",
                    "v1.creations",
                    "operations.requests",
                    "operations.orders",
                    "operations.reveals",
                    "operations.exports")
            .collect(Collectors.toUnmodifiableMap(name -> "cinelog.limits." + name, name -> HIGH));

    /** The same for processes. */
    public static final Map<String, String> ENVIRONMENT = PROPERTIES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    limit -> limit.getKey().toUpperCase(Locale.ROOT).replace('.', '_'), Map.Entry::getValue));

    private HighLimits() {}
}
