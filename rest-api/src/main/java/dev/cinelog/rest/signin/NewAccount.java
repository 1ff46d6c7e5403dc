package dev.cinelog.rest.signin;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.query.AccountDetails;
import java.time.Instant;
import java.util.Set;
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
        String nativeLanguage) {

    /** The credentials of somebody who was just let in, if they have any. */
    private static final int FIRST_CREDENTIALS = 1;

    /** What there is to know of them once they are in, which a read model may learn later. */
    AccountDetails opened(String username, Instant at) {
        return new AccountDetails(
                accountId,
                username,
                email,
                fullName,
                null,
                nativeLanguage,
                Set.of(Role.USER),
                passwordHash == null ? 0 : FIRST_CREDENTIALS,
                false,
                at,
                at);
    }
}
