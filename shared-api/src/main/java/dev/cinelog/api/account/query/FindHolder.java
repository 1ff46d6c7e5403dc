package dev.cinelog.api.account.query;

import dev.cinelog.api.account.LoginNameId;

/** Finds the account that holds a name for certain, as history has it and no read model may yet; answers an {@code Optional<AccountId>}. */
public record FindHolder(LoginNameId name) {}
