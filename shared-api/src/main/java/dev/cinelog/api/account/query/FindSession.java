package dev.cinelog.api.account.query;

import dev.cinelog.api.account.SessionId;

/** Finds a session; answers an {@code Optional<SessionState>}. */
public record FindSession(SessionId sessionId) {}
