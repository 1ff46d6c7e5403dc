package dev.cinelog.rest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.RankedCreator;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.media.Avatars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code UserProfile} of this contract, with extras.
 *
 * @param email empty for everyone but oneself
 * @param rank from 1, in {@code /users/top} only
 * @param creatorScore what {@code /users/top} is ordered by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserProfile(
        String id,
        String username,
        String email,
        String avatarUrl,
        long videosCreated,
        long totalLikes,
        long totalDislikes,
        @Nullable Instant lastActiveAt,
        Instant createdAt,
        @Nullable Integer rank,
        @Nullable Double creatorScore) {

    static UserProfile of(Creator creator, Avatars avatars) {
        return of(creator, avatars, null, null);
    }

    static UserProfile of(RankedCreator ranked, Avatars avatars) {
        return of(ranked.creator(), avatars, ranked.rank(), ranked.creatorScore());
    }

    private static UserProfile of(
            Creator creator, Avatars avatars, @Nullable Integer rank, @Nullable Double creatorScore) {
        var shownId = Callers.current()
                .map(caller -> caller.show(creator.accountId()))
                .orElse(creator.accountId());
        return new UserProfile(
                shownId.value(),
                creator.username(),
                creator.email() == null ? "" : creator.email(),
                creator.avatarUrl() == null ? avatars.defaultUrl(creator.accountId()) : creator.avatarUrl(),
                creator.videosCreated(),
                creator.totalLikes(),
                creator.totalDislikes(),
                lastActive(creator),
                creator.createdAt(),
                rank,
                creatorScore);
    }

    /** Kept by the minute, so that it may be a little before the account itself. */
    private static @Nullable Instant lastActive(Creator creator) {
        var kept = creator.lastActiveAt();
        return kept != null && kept.isBefore(creator.createdAt()) ? creator.createdAt() : kept;
    }
}
