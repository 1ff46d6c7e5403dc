package dev.cinelog.api.creator.query;

import dev.cinelog.api.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person and what they made.
 *
 * @param email null for everyone but themselves
 * @param totalLikes of all their videos that are not deleted
 * @param totalDislikes of all their videos that are not deleted
 * @param lastActiveAt when they last wrote anything, on any contract
 */
public record Creator(
        AccountId accountId,
        String username,
        @Nullable String email,
        @Nullable String avatarUrl,
        long videosCreated,
        long totalLikes,
        long totalDislikes,
        @Nullable Instant lastActiveAt,
        Instant createdAt) {}
