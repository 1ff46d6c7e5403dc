package dev.cinelog.api.account.event;

import dev.cinelog.api.account.SessionId;
import org.axonframework.serialization.Revision;

/**
 * A session's refresh token was traded for the next one.
 *
 * @param rotation how many times that has happened
 */
@Revision("1")
public record SessionRefreshed(SessionId sessionId, int rotation) implements SessionEvent {}
