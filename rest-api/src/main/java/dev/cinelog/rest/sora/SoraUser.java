package dev.cinelog.rest.sora;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.rest.caller.Callers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code User} of this contract.
 *
 * @param name what they want to be called, null if they never said
 * @param updatedAt in their profile only
 */
public record SoraUser(
        String id,
        String email,
        @Nullable String name,
        Instant createdAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant updatedAt) {

    /** Somebody as they sign in. */
    static SoraUser of(AccountDetails account) {
        return of(account, null);
    }

    /** Somebody as they look at themselves. */
    static SoraUser profile(AccountDetails account) {
        return of(account, account.updatedAt());
    }

    private static SoraUser of(AccountDetails account, @Nullable Instant updatedAt) {
        var shownId = Callers.current()
                .map(caller -> caller.show(account.accountId()))
                .orElse(account.accountId());
        return new SoraUser(
                shownId.value(),
                account.email() == null ? "" : account.email(),
                account.fullName(),
                account.createdAt(),
                updatedAt);
    }
}
