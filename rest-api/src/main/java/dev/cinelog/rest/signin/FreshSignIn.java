package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.Callers;
import java.time.Clock;
import java.time.Duration;

/** Guards what a token that was left lying about must not reach: who does it has to have signed in just now. */
public final class FreshSignIn {

    private static final Duration LASTS = Duration.ofMinutes(15);

    private final Clock clock;

    public FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    /**
     * The caller, who signed in at most 15 minutes ago; with an API key nobody ever did.
     *
     * @throws Refusal if it was longer ago, or nobody is signed in
     */
    public Caller required() {
        var caller = Callers.required();
        if (caller.keyHash() != null) {
            throw new Refusal(
                    ErrorCode.SIGN_IN_TOO_OLD, "No API key can do this: it needs somebody who has just signed in.");
        }
        if (clock.instant().isAfter(caller.signedInAt().plus(LASTS))) {
            throw new Refusal(
                    ErrorCode.SIGN_IN_TOO_OLD,
                    "Please sign in again: this needs a sign-in at most %d minutes old.".formatted(LASTS.toMinutes()));
        }
        return caller;
    }
}
