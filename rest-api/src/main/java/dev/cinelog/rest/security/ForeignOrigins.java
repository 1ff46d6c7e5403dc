package dev.cinelog.rest.security;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.error.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Turns away browsers that come from another frontend, in the words of the contract. */
final class ForeignOrigins extends DefaultCorsProcessor {

    private final ErrorAnswer answer;

    ForeignOrigins(ErrorAnswer answer) {
        this.answer = answer;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var allowed = super.processRequest(configuration, request, response);
        if (!allowed) {
            answer.write(request, response, ErrorCode.FORBIDDEN, "This frontend may not call.");
        }
        return allowed;
    }

    /** Writes nothing: what is wrong is told above, where the request is known. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {}
}
