package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.rest.media.Avatars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code UserProfile} of this contract.
 *
 * @param dailyGoal lessons a day
 */
public record Learner(
        String id,
        String email,
        String username,
        String fullName,
        String avatarUrl,
        String nativeLanguage,
        List<String> targetLanguages,
        String subscriptionTier,
        int streakCount,
        int totalPoints,
        int dailyGoal) {

    private static final int DAILY_GOAL = 5;

    /** Nobody has learned anything yet: languages, plan, streak and points are those of a beginner. */
    static Learner of(AccountDetails account, Avatars avatars) {
        return of(account.accountId(), account, avatars);
    }

    /** @param shownId the id they know themselves by */
    static Learner of(AccountId shownId, AccountDetails account, Avatars avatars) {
        return new Learner(
                shownId.value(),
                text(account.email()),
                account.username(),
                text(account.fullName()),
                account.avatarUrl() == null ? avatars.defaultUrl(account.accountId()) : account.avatarUrl(),
                account.nativeLanguage(),
                List.of(),
                "free",
                0,
                0,
                DAILY_GOAL);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
