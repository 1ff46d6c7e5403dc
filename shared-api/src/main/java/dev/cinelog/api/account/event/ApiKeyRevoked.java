package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import org.axonframework.serialization.Revision;

/** An API key opens nothing any more. */
@Revision("1")
public record ApiKeyRevoked(ApiKeyId apiKeyId, AccountId accountId) implements AccountEvent {}
