package dev.cinelog.query.leaderboard;

import dev.cinelog.api.creator.query.FindTopCreators;
import dev.cinelog.api.creator.query.RankedCreator;
import dev.cinelog.api.creator.query.TopCreators;
import dev.cinelog.query.creatorstats.CreatorRow;
import dev.cinelog.query.profile.ProfileReadModel;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers who the best creators are, by {@code totalLikes·3 − totalDislikes·2 + videosCreated·5 + recency}, where recency is
 * {@code 10·0.5^(days since last active / 7)} at the time of reading. Since recency is at most 10, also where another node's
 * clock is ahead of ours, nobody further than that behind the last of the best without it can be among the best with it: the
 * index on the base score bounds the work. After a thousand weeks nothing is left of it.
 */
public final class LeaderboardQueries {

    /**
     * Nobody is above the upper bound: it tells the planner that few are left, which it cannot know of the lower one. For the
     * same reason each of them is looked up in the profiles, or it would read all of those.
     */
    static final String TOP = """
            with last_of_the_best as (
              select base_score from %2$s.creator join %3$s.person using (account_id)
              where videos_created > 0 and not closed
              order by base_score desc, account_id offset :limit - 1 limit 1)
            select %1$s, base_score + 10 * power(0.5::float8, weeks) as creator_score
            from %2$s.creator
            cross join lateral (
              select username, email, avatar_url, created_at from %3$s.person
              where person.account_id = creator.account_id and not closed limit 1) as person
            cross join lateral (
              select least(greatest(
                extract(epoch from (:now - coalesce(last_active_at, created_at)))::float8 / 604800, 0), 1000)
              ) as silence (weeks)
            where videos_created > 0
              and base_score between coalesce((select base_score from last_of_the_best) - 10, -9000000000000000000)
                and 9000000000000000000
            order by creator_score desc, account_id limit :limit
            """.formatted(CreatorRow.COLUMNS, LeaderboardReadModel.SCHEMA, ProfileReadModel.SCHEMA);

    private final JdbcClient jdbc;
    private final Clock clock;

    LeaderboardQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @QueryHandler
    public TopCreators handle(FindTopCreators query) {
        return new TopCreators(jdbc.sql(TOP)
                .param("limit", query.limit())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new RankedCreator(CreatorRow.read(row), number + 1, row.getDouble("creator_score")))
                .list());
    }
}
