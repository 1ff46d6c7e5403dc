package dev.cinelog.rest.signin;

import dev.cinelog.api.Refusal;
import dev.cinelog.rest.caller.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows whether what callers came in by still lets them in, at most a second late: their session, or the key that acts for them. */
public final class CallerGuard {

    private final SessionGuard sessions;
    private final ApiKeyOwners apiKeys;

    public CallerGuard(SessionGuard sessions, ApiKeyOwners apiKeys) {
        this.sessions = sessions;
        this.apiKeys = apiKeys;
    }

    /**
     * Refuses whom it does not.
     *
     * @param since when they came in
     * @throws Refusal if the session has ended, or the key
     */
    public void refuseUnlessIn(Caller caller, @Nullable Instant since) {
        if (caller.sessionId() != null) {
            sessions.refuseUnlessOpen(caller.sessionId(), since);
        }
        if (caller.keyHash() != null) {
            apiKeys.owner(caller.keyHash());
        }
    }
}
