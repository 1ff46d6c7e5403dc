package dev.cinelog.api.account.query;

import dev.cinelog.api.account.LoginNameId;

/** Finds what signs in under a name; answers an {@code Optional<Credential>}. */
public record FindCredential(LoginNameId name) {}
