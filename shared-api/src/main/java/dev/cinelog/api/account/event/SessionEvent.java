package dev.cinelog.api.account.event;

import dev.cinelog.api.account.SessionId;

/** The life of a signed-in device. */
public sealed interface SessionEvent permits SignedIn, SessionRefreshed, RefreshTokenReused, SignedOut {

    SessionId sessionId();
}
