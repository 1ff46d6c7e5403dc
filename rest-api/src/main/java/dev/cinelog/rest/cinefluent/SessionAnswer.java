package dev.cinelog.rest.cinefluent;

import dev.cinelog.rest.signin.IssuedTokens;
import java.time.Duration;
import java.time.Instant;

/**
 * The {@code Session} of this contract.
 *
 * @param expiresIn life of the access token, in seconds
 */
public record SessionAnswer(
        String accessToken, String refreshToken, String tokenType, long expiresIn, Instant expiresAt) {

    static SessionAnswer of(IssuedTokens tokens) {
        return new SessionAnswer(
                tokens.accessToken(),
                tokens.refreshToken(),
                "bearer",
                Duration.between(tokens.issuedAt(), tokens.expiresAt()).toSeconds(),
                tokens.expiresAt());
    }
}
