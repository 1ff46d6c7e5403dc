package dev.cinelog.query.generation;

import static dev.cinelog.query.Events.failed;
import static dev.cinelog.query.Events.filed;
import static dev.cinelog.query.Events.media;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Events.started;
import static dev.cinelog.query.History.START;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.project;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.generation.query.FindJobOwner;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.query.Events;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GenerationJobTest {

    private static final FailureReason BLACK = new FailureReason("render_failed", "The picture stayed black.");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final GenerationQueries queries = new GenerationQueries(database.jdbc());

    @Test
    void aJobHasAnOwnerWhoeverAsks() {
        after(requested(1, 2));

        assertThat(queries.handle(new FindJobOwner(video(1)))).contains(account(2));
        assertThat(queries.handle(new FindJobOwner(video(2)))).isEmpty();
    }

    @Test
    void aJobIsWhatWasAskedFor() {
        assertThat(after(requested(1, 2)))
                .isEqualTo(new GenerationJob(
                        generation(1),
                        video(1),
                        account(2),
                        "Prompt of 1",
                        Events.SPEC,
                        null,
                        null,
                        null,
                        GenerationStatus.REQUESTED,
                        0,
                        2,
                        0,
                        null,
                        null,
                        null,
                        START,
                        START,
                        null,
                        null));
    }

    @Test
    void anAttemptBeginsAndProgresses() {
        var job = after(requested(1, 2), dispatched(1), started(1), progressed(40));

        assertThat(job.status()).isEqualTo(GenerationStatus.RENDERING);
        assertThat(job.attempt()).isEqualTo(1);
        assertThat(job.progress()).isEqualTo(40);
        assertThat(job.startedAt()).isEqualTo(START.plusSeconds(2));
        assertThat(job.updatedAt()).isEqualTo(START.plusSeconds(3));
    }

    @Test
    void aRetryBeginsAtZeroAndRemembersWhyAndWhenTheFirstOneBegan() {
        var job = after(
                requested(1, 2),
                dispatched(1),
                started(1),
                progressed(40),
                new GenerationAttemptFailed(generation(1), 1, BLACK, true),
                dispatched(2),
                started(1));

        assertThat(job.status()).isEqualTo(GenerationStatus.RENDERING);
        assertThat(job.attempt()).isEqualTo(2);
        assertThat(job.progress()).isZero();
        assertThat(job.failure()).isEqualTo(BLACK);
        assertThat(job.startedAt()).isEqualTo(START.plusSeconds(2));
        assertThat(job.endedAt()).isNull();
    }

    @Test
    void whatSucceededIsCompleteWithoutFailures() {
        var job = after(
                requested(1, 2),
                new GenerationAttemptFailed(generation(1), 1, BLACK, true),
                new GenerationSucceeded(generation(1), video(1), 2, media(1)));

        assertThat(job.status()).isEqualTo(GenerationStatus.SUCCEEDED);
        assertThat(job.progress()).isEqualTo(100);
        assertThat(job.failure()).isNull();
        assertThat(job.endedAt()).isEqualTo(START.plusSeconds(2)).isEqualTo(job.updatedAt());
    }

    @Test
    void whatFailedSaysWhy() {
        var job = after(requested(1, 2), failed(1));

        assertThat(job.status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(job.failure()).isEqualTo(BLACK);
        assertThat(job.endedAt()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void whatWasCancelledEnded() {
        var job = after(requested(1, 2), started(1), new GenerationCancelled(generation(1), video(1)));

        assertThat(job.status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(job.endedAt()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void whatIsTriedAgainWaitsForItsNextAttempt() {
        var job = after(requested(1, 2), dispatched(1), started(1), progressed(40), failed(1), Events.retried(1, 2));

        assertThat(job.status()).isEqualTo(GenerationStatus.REQUESTED);
        assertThat(job.attempt()).isEqualTo(2);
        assertThat(job.progress()).isZero();
        assertThat(job.failure()).isNull();
        assertThat(job.startedAt()).isNull();
        assertThat(job.endedAt()).isNull();
    }

    @Test
    void aJobLosesItsProjectWhenThatIsDeleted() {
        assertThat(after(filed(1, 2, 7), new ProjectDeleted(project(7), account(2)))
                        .projectId())
                .isNull();
    }

    @Test
    void aJobThatIsOrderedForAProjectWhichIsGoneHasNone() {
        database.project(History.of(filed(2, 2, 8)), GenerationReadModel.readModel());
        assertThat(queries.handle(new GetJob(video(2), account(2))).projectId()).isEqualTo(project(8));

        assertThat(after(new ProjectDeleted(project(7), account(2)), filed(1, 2, 7))
                        .projectId())
                .isNull();
    }

    @Test
    void nobodyElseSeesAJob() {
        database.project(History.of(requested(1, 2)), GenerationReadModel.readModel());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queries.handle(new GetJob(video(1), account(3))))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.NOT_YOURS);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queries.handle(new GetJob(video(9), account(2))))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.GENERATION_NOT_FOUND);
    }

    private GenerationJob after(Object... events) {
        database.project(History.of(events), GenerationReadModel.readModel());
        return queries.handle(new GetJob(video(1), account(2)));
    }

    private static GenerationDispatched dispatched(int attempt) {
        return new GenerationDispatched(generation(1), attempt);
    }

    private static GenerationProgressed progressed(int percent) {
        return new GenerationProgressed(generation(1), video(1), 1, percent);
    }
}
