package dev.cinelog.rest.security;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.error.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What callers hear whom security turned away: 401 with the reason in {@code WWW-Authenticate}, or 403. */
final class UnauthenticatedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ErrorAnswer answer;

    UnauthenticatedAnswer(ErrorAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            answer.write(request, response, ErrorCode.UNAVAILABLE, "Signing in does not work at the moment.");
        } else if (failure instanceof OAuth2AuthenticationException) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"invalid_token\", error_description=\"%s\""
                            .formatted(hasExpired(failure) ? "The token has expired" : "The token is invalid"));
            answer.write(request, response, ErrorCode.TOKEN_INVALID, "Your session is invalid or has expired.");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answer.write(request, response, ErrorCode.UNAUTHENTICATED, "Please sign in.");
        }
    }

    private static boolean hasExpired(Throwable failure) {
        return failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .map(OAuth2Error::getDescription)
                        .anyMatch(reason -> reason != null && reason.startsWith("Jwt expired"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answer.write(request, response, ErrorCode.FORBIDDEN, "You may not do this.");
    }
}
