package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a password is checked against.
 *
 * @param passwordHash bcrypt; null when another identity provider signs this person in
 * @param credentialVersion grows with every change of credentials
 */
public record Credential(AccountId accountId, @Nullable String passwordHash, int credentialVersion) {}
