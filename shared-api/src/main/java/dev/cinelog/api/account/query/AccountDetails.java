package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person may know about their own account.
 *
 * @param updatedAt when what they are called or look like, or their address, last changed
 */
public record AccountDetails(
        AccountId accountId,
        String username,
        @Nullable String email,
        @Nullable String fullName,
        @Nullable String avatarUrl,
        String nativeLanguage,
        Set<Role> roles,
        int credentialVersion,
        boolean closed,
        Instant createdAt,
        Instant updatedAt) {}
