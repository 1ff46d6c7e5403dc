package dev.cinelog.query.generation;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.query.FindJobs;
import dev.cinelog.api.generation.query.FindJobsAfter;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.JobPage;
import dev.cinelog.api.generation.query.JobSlice;
import dev.cinelog.query.page.PageLength;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers lists of jobs. Totals come from the tally. A page of all jobs is found on its {@link Shelves}, one of some jobs from
 * whichever end of the list is nearer, in an index alone: only the rows of the page are read.
 */
public final class JobListQueries {

    private static final String NEWEST = "created_at desc, video_id desc";
    private static final String OLDEST = "created_at, video_id";

    private static final String TOTAL = """
            select coalesce(sum(jobs), 0) from %s.tally where account_id = :account
              and (:status::text is null or status = :status) and (:project::uuid is null or project_id = :project)
            """.formatted(GenerationReadModel.SCHEMA);

    private final JdbcClient jdbc;

    JobListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A job, and how many there are in all. */
    private record Counted(GenerationJob job, long total) {}

    @QueryHandler
    public JobPage handle(FindJobs query) {
        var before = (long) (query.page() - 1) * query.limit();
        return query.status() == null && query.projectId() == null ? ofAll(query, before) : ofSome(query, before);
    }

    private JobPage ofAll(FindJobs query, long before) {
        var page = jdbc.sql(PageLength.in(Shelves.PAGE, query.limit()))
                .param("account", UUID.fromString(query.accountId().value()))
                .param("skip", before)
                .query((row, number) -> new Counted(JobRow.read(row, number), row.getLong("total")))
                .list();
        var total = page.isEmpty() ? total(query) : page.get(0).total();
        return new JobPage(page.stream().map(Counted::job).toList(), total);
    }

    private JobPage ofSome(FindJobs query, long before) {
        var total = total(query);
        var most = Math.min(query.limit(), total - before);
        if (most <= 0) {
            return new JobPage(List.of(), total);
        }
        var behind = total - before - most;
        var jobs = named(jdbc.sql(page(query, before <= behind ? NEWEST : OLDEST)), query)
                .param("most", most)
                .param("skip", Math.min(before, behind))
                .query(JobRow::read)
                .list();
        return new JobPage(jobs, total);
    }

    @QueryHandler
    public JobSlice handle(FindJobsAfter query) {
        var account = UUID.fromString(query.accountId().value());
        if (query.after() != null
                && !owns(account, UUID.fromString(query.after().value()))) {
            throw new Refusal(ErrorCode.GENERATION_NOT_FOUND, "There is no such job.");
        }
        var jobs = jdbc.sql(slice(query.after() != null, query.oldestFirst()))
                .param("account", account)
                .param(
                        "after",
                        query.after() == null
                                ? null
                                : UUID.fromString(query.after().value()))
                .param("most", query.limit() + 1)
                .query(JobRow::read)
                .list();
        var more = jobs.size() > query.limit();
        return new JobSlice(more ? List.copyOf(jobs.subList(0, query.limit())) : jobs, more);
    }

    private long total(FindJobs query) {
        return named(jdbc.sql(TOTAL), query).query(Long.class).single();
    }

    private static JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement, FindJobs query) {
        return statement
                .param("account", UUID.fromString(query.accountId().value()))
                .param("status", query.status() == null ? null : query.status().name())
                .param(
                        "project",
                        query.projectId() == null
                                ? null
                                : UUID.fromString(query.projectId().value()));
    }

    static String page(FindJobs query, String order) {
        return """
                select job.* from (
                  select video_id from %1$s.job where account_id = :account%2$s%3$s
                  order by %4$s limit :most offset :skip) as page join %1$s.job using (video_id)
                order by %5$s
                """.formatted(
                        GenerationReadModel.SCHEMA,
                        query.status() == null ? "" : " and status = :status",
                        query.projectId() == null ? "" : " and project_id = :project",
                        order,
                        NEWEST);
    }

    private static String slice(boolean after, boolean oldestFirst) {
        return """
                select * from %1$s.job where account_id = :account%2$s order by %3$s limit :most
                """.formatted(
                        GenerationReadModel.SCHEMA,
                        after
                                ? " and (created_at, video_id) %s (select created_at, video_id from %s.job where video_id = :after)"
                                        .formatted(oldestFirst ? ">" : "<", GenerationReadModel.SCHEMA)
                                : "",
                        oldestFirst ? OLDEST : NEWEST);
    }

    private boolean owns(UUID account, UUID video) {
        return jdbc.sql("select exists (select from %s.job where video_id = ? and account_id = ?)"
                        .formatted(GenerationReadModel.SCHEMA))
                .params(video, account)
                .query(Boolean.class)
                .single();
    }
}
