package dev.cinelog.rest.studio;

import dev.cinelog.rest.signin.IssuedTokens;
import java.time.Duration;

/**
 * Who signed in, and what they may show for it.
 *
 * @param expiresIn life of the access token, in seconds
 */
public record SignedIn(User user, String accessToken, String refreshToken, String tokenType, long expiresIn) {

    static SignedIn of(IssuedTokens tokens) {
        return new SignedIn(
                User.of(tokens.account().accountId(), tokens.account()),
                tokens.accessToken(),
                tokens.refreshToken(),
                "bearer",
                Duration.between(tokens.issuedAt(), tokens.expiresAt()).toSeconds());
    }
}
