package dev.cinelog.app.postgres;

import dev.cinelog.app.data.StartRefused;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent-encoding as in URIs, where, unlike in forms, a plus is a plus. */
final class PercentCode {

    private PercentCode() {}

    /** Empty where there is nothing; the part is what an error calls it, since what it holds may be secret. */
    static String decode(String part, @Nullable String encoded) {
        if (encoded == null) {
            return "";
        }
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "DATABASE_URL has a % in its " + part + " that begins no percent-encoded character.");
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
