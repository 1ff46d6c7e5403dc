package dev.cinelog.rest.sora;

import dev.cinelog.rest.signin.IssuedTokens;

/**
 * Who signed in, and what they may show for it.
 *
 * @param token the one token, to be sent as {@code Authorization: Bearer}
 */
public record SignedIn(String message, String token, SoraUser user) {

    static SignedIn of(String message, IssuedTokens tokens) {
        return new SignedIn(message, tokens.accessToken(), SoraUser.of(tokens.account()));
    }

    @Override
    public String toString() {
        return "SignedIn[%s]".formatted(user);
    }
}
