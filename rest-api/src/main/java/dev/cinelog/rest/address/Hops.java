package dev.cinelog.rest.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Whom proxies say that they had a request from, the nearest last. */
final class Hops {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern FOR =
            Pattern.compile("(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE);

    private Hops() {}

    /** As RFC 7239 has them. */
    static List<String> forwarded(HttpServletRequest request) {
        return elements(request, "Forwarded").stream().map(Hops::source).toList();
    }

    static List<String> xForwardedFor(HttpServletRequest request) {
        return elements(request, "X-Forwarded-For");
    }

    private static List<String> elements(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .toList();
    }

    private static String source(String element) {
        var source = FOR.matcher(element);
        return source.find() ? source.group(1).strip() : "unknown";
    }
}
