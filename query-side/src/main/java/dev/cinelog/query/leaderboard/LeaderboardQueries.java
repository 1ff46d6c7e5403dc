package dev.cinelog.query.leaderboard;

import dev.cinelog.api.creator.query.FindTopCreators;
import dev.cinelog.api.creator.query.RankedCreator;
import dev.cinelog.api.creator.query.TopCreators;
import dev.cinelog.query.creatorstats.CreatorRow;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers who the best creators are, by {@code totalLikes·3 − totalDislikes·2 + videosCreated·5 + recency}, where recency is
 * {@code 10·0.5^(days since last active / 7)} at the time of reading. Since recency is at most 10, nobody further than that
 * behind the last of the best without it can be among the best with it: the index on the base score bounds the work.
 */
public final class LeaderboardQueries {

    private static final String TABLES = CreatorRow.TABLES.formatted(LeaderboardReadModel.SCHEMA);

    static final String TOP = """
            with last_of_the_best as (
              select base_score from %2$s where videos_created > 0 and not closed
              order by base_score desc, account_id offset :limit - 1 limit 1)
            select %1$s,
              base_score + 10 * power(0.5, extract(epoch from (:now - coalesce(last_active_at, created_at))) / 604800)
                as creator_score
            from %2$s
            where videos_created > 0 and not closed
              and base_score >= coalesce((select base_score from last_of_the_best), -9000000000000000000 + 10) - 10
            order by creator_score desc, account_id limit :limit
            """.formatted(CreatorRow.COLUMNS, TABLES);

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
                        new RankedCreator(CreatorRow.read(row, false), number + 1, row.getDouble("creator_score")))
                .list());
    }
}
