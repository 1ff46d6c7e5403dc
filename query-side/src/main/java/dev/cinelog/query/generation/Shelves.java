package dev.cinelog.query.generation;

/** Finds a page of all jobs of a person, newest first: the day by its counts, five minutes of it by theirs, and only there by walking. */
final class Shelves {

    /** Named parameters: account, skip (jobs before the page), most (jobs on it). */
    static final String PAGE = """
            with day as (
              select start, before from (
                select start, jobs, (sum(jobs) over (order by start desc) - jobs)::bigint as before
                from %1$s.shelf where account_id = :account and seconds = 86400) as days
              where :skip >= before and :skip < before + jobs),
            minutes as (
              select start, before from (
                select shelf.start, jobs,
                  (day.before + sum(jobs) over (order by shelf.start desc) - jobs)::bigint as before
                from day join %1$s.shelf on shelf.start >= day.start and shelf.start < day.start + interval '1 day'
                where account_id = :account and seconds = 300) as shelves
              where :skip >= before and :skip < before + jobs)
            select job.* from minutes cross join lateral (
              select video_id from %1$s.job
              where account_id = :account and created_at < minutes.start + interval '5 minutes'
              order by created_at desc, video_id desc limit :most offset :skip - minutes.before) as page
            join %1$s.job using (video_id)
            order by created_at desc, video_id desc
            """.formatted(GenerationReadModel.SCHEMA);

    private Shelves() {}
}
