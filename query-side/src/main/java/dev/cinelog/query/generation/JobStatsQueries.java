package dev.cinelog.query.generation;

import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GetJobStats;
import dev.cinelog.api.generation.query.JobStats;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what a person's jobs come to. */
public final class JobStatsQueries {

    private static final String COUNTS = """
            select status, sum(jobs) as jobs from %s.tally where account_id = ? group by status having sum(jobs) > 0
            """.formatted(GenerationReadModel.SCHEMA);

    /** Of the newest thousand: what happened long ago says little about now. */
    private static final String TIMES = """
            select avg(millis) as mean, percentile_disc(0.95) within group (order by millis) as p95 from (
              select extract(epoch from ended_at - started_at) * 1000 as millis from %s.job
              where account_id = ? and status = 'SUCCEEDED' order by created_at desc, video_id desc limit 1000) as newest
            """.formatted(GenerationReadModel.SCHEMA);

    private static final String QUEUE =
            "select coalesce(sum(jobs), 0) from %s.tally where status = 'REQUESTED' and jobs > 0"
                    .formatted(GenerationReadModel.SCHEMA);

    private final JdbcClient jdbc;

    JobStatsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public JobStats handle(GetJobStats query) {
        var account = UUID.fromString(query.accountId().value());
        var queue = jdbc.sql(QUEUE).query(Long.class).single();
        return jdbc.sql(TIMES)
                .param(account)
                .query((row, number) -> new JobStats(
                        counts(account),
                        row.getObject("mean") == null ? null : row.getDouble("mean"),
                        row.getObject("p95") == null ? null : row.getDouble("p95"),
                        queue))
                .single();
    }

    private Map<GenerationStatus, Long> counts(UUID account) {
        var counts = new EnumMap<GenerationStatus, Long>(GenerationStatus.class);
        jdbc.sql(COUNTS).param(account).query(row -> {
            counts.put(GenerationStatus.valueOf(row.getString("status")), row.getLong("jobs"));
        });
        return counts;
    }
}
