package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.SessionId;
import org.axonframework.serialization.Revision;

/** Somebody presented a refresh token that had been traded long before; the session ended with it. */
@Revision("1")
public record RefreshTokenReused(SessionId sessionId, AccountId accountId) implements SessionEvent {}
