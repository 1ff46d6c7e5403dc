package dev.cinelog.api;

/** The processing groups that fill the read models; a mutation names those that it must be visible in before it answers. */
public final class ReadModelGroup {

    public static final String ACCOUNT = "projection.account";
    public static final String CREATOR_STATS = "projection.creator_stats";
    public static final String FEED = "projection.feed";
    public static final String GENERATION = "projection.generation";
    public static final String LEADERBOARD = "projection.leaderboard";
    public static final String LIKED = "projection.liked";
    public static final String PROFILE = "projection.profile";
    public static final String PROJECT = "projection.project";

    /** Fills what is known of rebuilds, which is no read model: it cannot be rebuilt itself. */
    public static final String REBUILDS = "policy.rebuild";

    private ReadModelGroup() {}
}
