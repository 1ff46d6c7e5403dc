package dev.cinelog.query.generation;

/**
 * Finds a page of all jobs of a person, newest first: the day by its counts, the hour of it by theirs, five minutes of that, and
 * only there by walking. Each row says how many jobs there are in all.
 */
final class Shelves {

    /** Named parameters: account, skip (jobs before the page), most (jobs on it). */
    static final String PAGE = """
            with everything as (select '-infinity'::timestamptz as start, 'infinity'::timestamptz as until, 0::bigint as before),
            day as (%2$s), hour as (%3$s), minutes as (%4$s)
            select job.*, (select sum(jobs) from %1$s.tally where account_id = :account)::bigint as total
            from minutes cross join lateral (
              select video_id from %1$s.job
              where account_id = :account and created_at < minutes.until
              order by created_at desc, video_id desc limit :most offset :skip - minutes.before) as page
            join %1$s.job using (video_id)
            order by created_at desc, video_id desc
            """.formatted(
            GenerationReadModel.SCHEMA, within("everything", 86_400), within("day", 3_600), within("hour", 300));

    private Shelves() {}

    /** The shelf of so many seconds on which the page begins, among those that lie on a longer one. */
    private static String within(String longer, int seconds) {
        return """

              select start, start + interval '%3$d seconds' as until, before from (
                select shelf.start, jobs,
                  (longer.before + sum(jobs) over (order by shelf.start desc) - jobs)::bigint as before
                from %2$s as longer join %1$s.shelf on shelf.start >= longer.start and shelf.start < longer.until
                where account_id = :account and seconds = %3$d) as shelves
              where :skip >= before and :skip < before + jobs""".formatted(GenerationReadModel.SCHEMA, longer, seconds);
    }
}
