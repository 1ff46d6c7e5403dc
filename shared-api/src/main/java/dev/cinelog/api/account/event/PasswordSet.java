package dev.cinelog.api.account.event;

import dev.cinelog.api.Credential;
import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/**
 * A person can sign in with a password.
 *
 * @param passwordHash bcrypt
 * @param credentialVersion grows with every change of credentials
 */
@Revision("1")
public record PasswordSet(
        AccountId accountId,
        @Credential @Personal(of = "accountId") String passwordHash,
        int credentialVersion) implements AccountEvent {}
