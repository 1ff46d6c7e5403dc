package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/**
 * A password no longer signs anyone in: the address turned out to be somebody else's.
 *
 * @param credentialVersion grows with every change of credentials
 */
@Revision("1")
public record PasswordDropped(AccountId accountId, int credentialVersion) implements AccountEvent {}
