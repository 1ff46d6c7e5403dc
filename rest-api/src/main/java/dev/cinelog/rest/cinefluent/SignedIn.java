package dev.cinelog.rest.cinefluent;

import dev.cinelog.rest.media.Avatars;
import dev.cinelog.rest.signin.IssuedTokens;

/** Who signed in, and what they may show for it. */
public record SignedIn(Learner user, SessionAnswer session) {

    static SignedIn of(IssuedTokens tokens, Avatars avatars) {
        return new SignedIn(Learner.of(tokens.account(), avatars), SessionAnswer.of(tokens));
    }
}
