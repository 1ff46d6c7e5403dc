package dev.cinelog.api.account.event;

import dev.cinelog.api.Credential;
import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import org.axonframework.serialization.Revision;

/**
 * Whoever holds a key may act for this person from now on.
 *
 * @param prefix the key's first characters
 * @param keyHash SHA-256 of the whole key
 */
@Revision("1")
public record ApiKeyIssued(
        ApiKeyId apiKeyId,
        AccountId accountId,
        @Personal(of = "accountId") String name,
        String prefix,
        @Credential @Personal(of = "accountId") String keyHash)
        implements AccountEvent {}
