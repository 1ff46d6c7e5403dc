package dev.cinelog.rest.security;

import dev.cinelog.rest.token.OwnTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the token of a request: the {@code Authorization} header, or {@code ?ticket=} of what a browser reads without one.
 * {@code Bearer null}, {@code Bearer undefined} and an empty one are nobody. Also taken, with a warning, is what the feed's
 * frontend sends today: the whole JSON of its Supabase session, bare or wrapped in {@code currentSession}.
 */
final class BearerTokens implements BearerTokenResolver {

    private static final Logger log = LoggerFactory.getLogger(BearerTokens.class);
    private static final String SCHEME = "bearer ";
    /** No token, so that it is refused like any other that cannot be read. */
    private static final String UNREADABLE = "unreadable";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> NOBODY = Set.of("", "null", "undefined");

    private final JsonMapper json;
    private final Set<String> lettingIn;

    /** @param lettingIn addresses where people sign in by what they post, whatever old token their frontend still sends along */
    BearerTokens(JsonMapper json, String... lettingIn) {
        this.json = json;
        this.lettingIn = Set.of(lettingIn);
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && lettingIn.contains(request.getRequestURI())) {
            return null;
        }
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME.stripTrailing(), 0, SCHEME.length() - 1)) {
            return ticket(request);
        }
        var value = header.substring(SCHEME.length() - 1).strip();
        if (NOBODY.contains(value)) {
            return null;
        }
        return value.startsWith("{") ? accessTokenOf(value) : value;
    }

    private static @Nullable String ticket(HttpServletRequest request) {
        var query = request.getQueryString();
        var ticket = query != null && query.contains("ticket=") ? request.getParameter("ticket") : null;
        if (ticket == null || NOBODY.contains(ticket)) {
            return null;
        }
        // Addresses are logged and remembered; a ticket is worth nothing by then, a token or a key would be.
        return READING.contains(request.getMethod()) && OwnTokens.isMeantAsTicket(ticket) ? ticket : UNREADABLE;
    }

    private String accessTokenOf(String session) {
        log.warn("A client sends its whole Supabase session as bearer token; it should send session.access_token only");
        try {
            var tree = json.readTree(session);
            JsonNode token = tree.path("currentSession").path("access_token");
            var found = (token.isString() ? token : tree.path("access_token")).asString("");
            return found.isBlank() ? UNREADABLE : found;
        } catch (JacksonException unreadable) {
            return UNREADABLE;
        }
    }
}
