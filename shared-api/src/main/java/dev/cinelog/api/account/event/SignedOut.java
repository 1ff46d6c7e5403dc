package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.SessionId;
import org.axonframework.serialization.Revision;

/** A person signed out on a device. */
@Revision("1")
public record SignedOut(SessionId sessionId, AccountId accountId) implements SessionEvent {}
