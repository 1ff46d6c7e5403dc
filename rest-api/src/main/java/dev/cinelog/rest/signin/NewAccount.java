package dev.cinelog.rest.signin;

import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants in.
 *
 * @param email as they wrote it, null when the identity provider gave none
 * @param ownsEmail whether the address becomes theirs to sign in with
 * @param username null for a random one
 * @param passwordHash bcrypt, null when another identity provider signs them in
 */
public record NewAccount(
        AccountId accountId,
        @Nullable String email,
        boolean ownsEmail,
        @Nullable String username,
        @Nullable String fullName,
        @Nullable String passwordHash,
        String nativeLanguage) {}
