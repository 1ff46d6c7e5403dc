package dev.cinelog.rest.studio;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.rest.token.OwnTokens;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code User} of this contract.
 *
 * @param displayName empty for those who gave no name
 * @param role {@code user}, {@code creator} or {@code admin}
 */
public record User(
        String id,
        String email,
        String username,
        String displayName,
        String role,
        Instant createdAt,
        Instant updatedAt) {

    /** @param shownId the id they know themselves by */
    static User of(AccountId shownId, AccountDetails account) {
        return new User(
                shownId.value(),
                text(account.email()),
                account.username(),
                text(account.fullName()),
                OwnTokens.shownRole(account.roles()),
                account.createdAt(),
                account.updatedAt());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
