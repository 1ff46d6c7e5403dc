package dev.cinelog.rest.limit;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Some requests: a method, or {@code *} for any, and a path pattern as controllers have it.
 */
record RequestPattern(String method, PathPattern path) {

    private static final String ANY = "*";

    /** @param text as {@code POST /videos/{id}/like} */
    static RequestPattern of(String text) {
        var space = text.indexOf(' ');
        return new RequestPattern(
                text.substring(0, space), PathPatternParser.defaultInstance.parse(text.substring(space + 1)));
    }

    boolean matches(String method, PathContainer path) {
        return (this.method.equals(ANY) || this.method.equals(method)) && this.path.matches(path);
    }
}
