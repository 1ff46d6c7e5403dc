package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import java.util.Set;

/** Whom an API key acts for, and what they may do. */
public record ApiKeyOwner(AccountId accountId, Set<Role> roles) {}
