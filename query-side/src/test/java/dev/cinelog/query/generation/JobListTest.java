package dev.cinelog.query.generation;

import static dev.cinelog.query.Events.begun;
import static dev.cinelog.query.Events.deleted;
import static dev.cinelog.query.Events.failed;
import static dev.cinelog.query.Events.filed;
import static dev.cinelog.query.Events.media;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Events.started;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.project;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.event.GenerationSubmitted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.generation.query.FindJobs;
import dev.cinelog.api.generation.query.FindJobsAfter;
import dev.cinelog.api.generation.query.FindRemoteJobs;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetJobStats;
import dev.cinelog.api.generation.query.JobPage;
import dev.cinelog.api.generation.query.RemoteJob;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.query.History;
import dev.cinelog.query.Plan;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.page.PageLength;
import dev.cinelog.query.projection.ReadModelSchemas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobListTest {

    private static final int ADA = 1;
    private static final int BOB = 2;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final JobListQueries lists = new JobListQueries(database.jdbc());
    private final JobStatsQueries stats = new JobStatsQueries(database.jdbc());

    @Test
    void aPageOfAllJobsIsPlannedOnceForGood() throws Exception {
        var history = new History();
        IntStream.rangeClosed(1, 200).forEach(number -> history.add(requested(number, ADA)));
        fold(history);
        database.jdbc()
                .sql("analyze readmodel_generation.job, readmodel_generation.shelf")
                .update();
        var sql = PageLength.in(Shelves.PAGE, 20);

        assertThat(Plan.isKept(
                        database.unpooled(),
                        sql,
                        Map.of("account", UUID.fromString(account(ADA).value()), "skip", 100L)))
                .isTrue();
    }

    @Test
    void everyPageIsTheSameFromWhicheverEndItIsReached() {
        var history = new History();
        IntStream.rangeClosed(1, 25).forEach(number -> history.add(requested(number, ADA)));
        history.add(requested(26, BOB));
        fold(history);

        var all = new ArrayList<Integer>();
        for (var page = 1; page <= 4; page++) {
            all.addAll(numbers(page(page, 7, null, null).jobs()));
        }

        assertThat(all)
                .isEqualTo(IntStream.rangeClosed(1, 25)
                        .map(number -> 26 - number)
                        .boxed()
                        .toList());
        assertThat(page(4, 7, null, null).total()).isEqualTo(25);
        assertThat(page(5, 7, null, null).jobs()).isEmpty();
    }

    @Test
    void aLongListHasItsPagesWhereWalkingWouldFindThem() {
        var history = new History();
        var wanted = new ArrayList<Integer>();
        var at = History.START;
        for (var number = 1; number <= 60; number++) {
            at = at.plus(Duration.ofMinutes(number % 4 == 0 ? 700 : 2));
            history.at(at).add(requested(number, ADA));
            if (number % 7 != 0) {
                wanted.add(0, number);
            }
        }
        IntStream.rangeClosed(1, 8).forEach(week -> history.add(deleted(7 * week, ADA)));
        fold(history.add(requested(61, BOB)));

        var all = new ArrayList<Integer>();
        for (var page = 1; page <= 18; page++) {
            all.addAll(numbers(page(page, 3, null, null).jobs()));
        }

        assertThat(all).isEqualTo(wanted);
        assertThat(database.jdbc()
                        .sql("select count(*) from %s.shelf where jobs <= 0".formatted(GenerationReadModel.SCHEMA))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void jobsFromBeforeThereWereHoursLieOnThem() {
        Flyway.configure()
                .dataSource(database.unpooled())
                .schemas("older")
                .locations("classpath:db/readmodel/shared", "classpath:db/readmodel/generation")
                .initSql("set search_path to older, public")
                .target("3")
                .load()
                .migrate();
        JdbcClient.create(database.unpooled()).sql("""
                        set search_path to older, public;
                        insert into job (generation_id, video_id, account_id, prompt, model, width, height, seconds, status,
                          max_retries, created_at, updated_at)
                        select gen_random_uuid(), gen_random_uuid(), '00000000-0000-0000-0000-000000000001', '', '', 1, 1, 1,
                          'REQUESTED', 0, timestamptz '2026-03-01 11:30Z' + number * interval '10 minutes', now()
                        from generate_series(1, 12) as number""").update();

        new ReadModelSchemas(database.unpooled()).migrate(GenerationReadModel.readModel(), "older");

        assertThat(database.jdbc()
                        .sql("select jobs from older.shelf where seconds = 3600 order by start")
                        .query(Long.class)
                        .list())
                .containsExactly(2L, 6L, 4L);
    }

    @Test
    void whatWasAskedForAtTheSameMomentHasAnOrder() {
        var history = new History();
        IntStream.rangeClosed(1, 9).forEach(number -> history.at(History.START).add(requested(number, ADA)));
        fold(history);

        assertThat(numbers(page(1, 5, null, null).jobs())).containsExactly(9, 8, 7, 6, 5);
        assertThat(numbers(page(2, 5, null, null).jobs())).containsExactly(4, 3, 2, 1);
        assertThat(numbers(lists.handle(new FindJobsAfter(account(ADA), video(5), false, 3))
                        .jobs()))
                .containsExactly(4, 3, 2);
    }

    @Test
    void areFilteredByStatusAndProject() {
        fold(History.of(
                begun(1, ADA),
                filed(1, ADA, 1),
                filed(2, ADA, 1),
                requested(3, ADA),
                started(2),
                failed(3),
                filed(4, ADA, 2)));

        assertThat(numbers(page(1, 10, GenerationStatus.REQUESTED, null).jobs()))
                .containsExactly(4, 1);
        assertThat(numbers(page(1, 10, null, project(1)).jobs())).containsExactly(2, 1);
        assertThat(numbers(page(1, 10, GenerationStatus.RENDERING, project(1)).jobs()))
                .containsExactly(2);
        assertThat(page(1, 10, GenerationStatus.FAILED, null).total()).isEqualTo(1);
        assertThat(page(1, 10, GenerationStatus.FAILED, project(1)).total()).isZero();
    }

    @Test
    void aJobOutlivesItsProjectButNotItsVideo() {
        fold(History.of(
                begun(1, ADA),
                filed(1, ADA, 1),
                filed(2, ADA, 1),
                new GenerationSubmitted(generation(2), 1, "video_2"),
                new ProjectDeleted(project(1), account(ADA)),
                deleted(2, ADA)));

        assertThat(page(1, 10, null, null).jobs())
                .singleElement()
                .satisfies(job -> assertThat(job.projectId()).isNull())
                .satisfies(job -> assertThat(job.metadata()).isEqualTo("{\"take\":1}"));
        assertThat(page(1, 10, null, null).total()).isEqualTo(1);
        assertThat(page(1, 10, null, project(1)).total()).isZero();
        assertThat(new GenerationQueries(database.jdbc())
                        .handle(new FindRemoteJobs(generation(2)))
                        .jobs())
                .containsExactly(new RemoteJob(generation(2), 1, "storyboard", "video_2"));
    }

    @Test
    void goOnAfterAJobInEitherDirection() {
        var history = new History();
        IntStream.rangeClosed(1, 5).forEach(number -> history.add(requested(number, ADA)));
        fold(history.add(requested(6, BOB)));

        var newest = lists.handle(new FindJobsAfter(account(ADA), null, false, 2));
        var next = lists.handle(new FindJobsAfter(account(ADA), video(4), false, 3));
        var oldest = lists.handle(new FindJobsAfter(account(ADA), video(2), true, 10));

        assertThat(numbers(newest.jobs())).containsExactly(5, 4);
        assertThat(newest.more()).isTrue();
        assertThat(numbers(next.jobs())).containsExactly(3, 2, 1);
        assertThat(next.more()).isFalse();
        assertThat(numbers(oldest.jobs())).containsExactly(3, 4, 5);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lists.handle(new FindJobsAfter(account(ADA), video(6), false, 2)))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.GENERATION_NOT_FOUND);
    }

    @Test
    void areSummedUp() {
        fold(History.of(
                requested(1, ADA),
                requested(2, ADA),
                requested(3, ADA),
                requested(4, BOB),
                started(1),
                new GenerationSucceeded(generation(1), video(1), 1, media(1)),
                failed(2)));

        var sums = stats.handle(new GetJobStats(account(ADA)));

        assertThat(sums.counts())
                .containsOnly(
                        Map.entry(GenerationStatus.SUCCEEDED, 1L),
                        Map.entry(GenerationStatus.FAILED, 1L),
                        Map.entry(GenerationStatus.REQUESTED, 1L));
        assertThat(sums.meanMillis()).isEqualTo(1_000);
        assertThat(sums.p95Millis()).isEqualTo(1_000);
        assertThat(sums.queueLength()).isEqualTo(2);
        assertThat(stats.handle(new GetJobStats(account(3))).meanMillis()).isNull();
    }

    private static void fold(History history) {
        database.project(history, GenerationReadModel.readModel());
    }

    private JobPage page(int page, int limit, @Nullable GenerationStatus status, @Nullable ProjectId project) {
        return lists.handle(new FindJobs(account(ADA), status, project, page, limit));
    }

    private static List<Integer> numbers(List<GenerationJob> jobs) {
        return jobs.stream()
                .map(job -> Integer.parseInt(job.videoId().value().substring(24)))
                .toList();
    }
}
