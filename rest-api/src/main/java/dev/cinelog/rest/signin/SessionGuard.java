package dev.cinelog.rest.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.query.FindSession;
import dev.cinelog.api.account.query.SessionState;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which sessions are open, at most a second late: signing out ends access tokens, too. */
public final class SessionGuard {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** A session that no read model knows may still be on its way there. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private final LoadingCache<SessionId, Optional<SessionState>> sessions;
    private final Clock clock;

    public SessionGuard(Dispatcher dispatcher, Clock clock) {
        this.clock = clock;
        this.sessions = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(FRESH)
                .build(sessionId -> dispatcher.find(new FindSession(sessionId), SessionState.class));
    }

    /**
     * Refuses what belongs to a session that has ended.
     *
     * @param issuedAt when the token was issued that speaks for the session
     * @throws Refusal if it has
     */
    public void refuseUnlessOpen(SessionId sessionId, @Nullable Instant issuedAt) {
        var open = sessions.get(sessionId)
                .map(SessionState::open)
                .orElseGet(() -> issuedAt != null && clock.instant().isBefore(issuedAt.plus(ON_ITS_WAY)));
        if (!open) {
            throw new Refusal(ErrorCode.SESSION_ENDED, "The session has ended; please sign in again.");
        }
    }
}
