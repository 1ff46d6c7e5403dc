package dev.cinelog.rest.error;

import dev.cinelog.api.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that say they are of many types, as {@code application/*}: no body is, and Spring would take it for a fault of ours. */
@Order(BodyLimit.ORDER)
public final class OneMediaType extends OncePerRequestFilter {

    private final ErrorAnswer answer;

    public OneMediaType(ErrorAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isRange(request.getContentType())) {
            answer.write(request, response, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isRange(@Nullable String type) {
        return type != null && type.split(";", 2)[0].contains("*");
    }
}
