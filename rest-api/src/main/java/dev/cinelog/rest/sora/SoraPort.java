package dev.cinelog.rest.sora;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.error.ErrorAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What comes in on the port of this contract alone is answered as if it had been sent below its prefix; signed links to media work
 * there, too, and nothing else does.
 */
final class SoraPort extends OncePerRequestFilter {

    private final SoraSettings settings;
    private final ErrorAnswer answer;

    SoraPort(SoraSettings settings, ErrorAnswer answer) {
        this.settings = settings;
        this.answer = answer;
    }

    /** Whether the request that is being answered on this thread came in there. */
    static boolean isCurrent(SoraSettings settings) {
        return settings.hasPort()
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getLocalPort() == settings.port();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getLocalPort() != settings.port();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.startsWith("/media/")) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/") || path.equals("/health")) {
            chain.doFilter(new PrefixedRequest(request, SoraContract.PREFIX), response);
        } else {
            answer.write(request, response, ErrorCode.NOT_FOUND, "There is nothing at this address.");
        }
    }
}
