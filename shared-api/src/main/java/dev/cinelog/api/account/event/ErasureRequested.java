package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/**
 * A person is to be forgotten.
 *
 * @param reason why, for auditors; it names nobody
 */
@Revision("1")
public record ErasureRequested(AccountId accountId, String reason) implements AccountEvent {}
