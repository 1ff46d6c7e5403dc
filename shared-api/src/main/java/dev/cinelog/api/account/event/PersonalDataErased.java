package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/** The key to everything personal in a person's history is destroyed. */
@Revision("1")
public record PersonalDataErased(AccountId accountId) implements AccountEvent {}
