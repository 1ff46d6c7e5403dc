package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import org.axonframework.serialization.Revision;

/** An account may do more than before. */
@Revision("1")
public record RoleGranted(AccountId accountId, Role role) implements AccountEvent {}
