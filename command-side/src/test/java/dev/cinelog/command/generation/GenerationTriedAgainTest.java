package dev.cinelog.command.generation;

import static dev.cinelog.command.RefusedWith.refusedWith;
import static dev.cinelog.command.generation.Jobs.ADA;
import static dev.cinelog.command.generation.Jobs.JOB;
import static dev.cinelog.command.generation.Jobs.PROMPT;
import static dev.cinelog.command.generation.Jobs.REASON;
import static dev.cinelog.command.generation.Jobs.SPEC;
import static dev.cinelog.command.generation.Jobs.VIDEO;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.RecordSubmission;
import dev.cinelog.api.generation.command.RetryGeneration;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSubmitted;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A person tries a job again, and generators elsewhere take attempts over. */
class GenerationTriedAgainTest {

    private static final RetryGeneration RETRY = new RetryGeneration(JOB, ADA);
    private static final GenerationRetried RETRIED = new GenerationRetried(JOB, VIDEO, ADA, 1, 3);
    private static final List<Object> SECOND_RUN = Jobs.and(Jobs.FAILED, RETRIED);
    private static final List<Object> STARTED_THIRD =
            Jobs.and(SECOND_RUN, new GenerationDispatched(JOB, 3), new GenerationStarted(JOB, VIDEO, 3));

    private final AggregateTestFixture<Generation> fixture = new AggregateTestFixture<>(Generation.class);

    @Test
    void whatFailedOrWasCancelledIsTriedAgain() {
        fixture.given(Jobs.FAILED).when(RETRY).expectEvents(RETRIED);
        fixture.given(Jobs.CANCELLED).when(RETRY).expectEvents(new GenerationRetried(JOB, VIDEO, ADA, 1, 2));
    }

    @Test
    void anAttemptThatWasCancelledBeforeItsTurnCountsAllTheSame() {
        var retried = new GenerationRetried(JOB, VIDEO, ADA, 1, 2);
        var cancelled = Jobs.and(Jobs.REQUESTED, new GenerationCancelled(JOB, VIDEO));
        fixture.given(cancelled).when(RETRY).expectEvents(retried);

        var again = Jobs.and(cancelled, retried);
        fixture.given(again).when(new DispatchGeneration(JOB, 1)).expectNoEvents();
        fixture.given(again).when(new DispatchGeneration(JOB, 2)).expectEvents(new GenerationDispatched(JOB, 2));
        fixture.given(Jobs.and(again, new GenerationCancelled(JOB, VIDEO)))
                .when(RETRY)
                .expectEvents(new GenerationRetried(JOB, VIDEO, ADA, 2, 3));
    }

    @Test
    void aRunThatNeverCameToItsTurnSaysSo() {
        var waited = new GenerationFailed(JOB, VIDEO, Jobs.WAITED_TOO_LONG);

        fixture.given(SECOND_RUN).when(new ExpireGeneration(JOB, 1)).expectEvents(waited);
        fixture.given(Jobs.and(SECOND_RUN, new GenerationDispatched(JOB, 3)))
                .when(new ExpireGeneration(JOB, 1))
                .expectEvents(waited);
    }

    @Test
    void whatRunsOrSucceededIsNot() {
        fixture.given(Jobs.STARTED).when(RETRY).expectException(refusedWith(ErrorCode.GENERATION_RUNNING));
        fixture.given(SECOND_RUN).when(RETRY).expectException(refusedWith(ErrorCode.GENERATION_RUNNING));
        fixture.given(Jobs.SUCCEEDED).when(RETRY).expectException(refusedWith(ErrorCode.GENERATION_ENDED));
    }

    @Test
    void strangersDoNotTryAgain() {
        fixture.given(Jobs.FAILED)
                .when(new RetryGeneration(JOB, new AccountId("eve")))
                .expectException(refusedWith(ErrorCode.GENERATION_NOT_FOUND));
    }

    @Test
    void aNewRunHasAsManyAttemptsAsTheFirst() {
        fixture.given(SECOND_RUN).when(new DispatchGeneration(JOB, 3)).expectEvents(new GenerationDispatched(JOB, 3));
        fixture.given(STARTED_THIRD)
                .when(new FailAttempt(JOB, 3, REASON, true))
                .expectEvents(new GenerationAttemptFailed(JOB, 3, REASON, true));
        fixture.given(Jobs.and(
                        STARTED_THIRD,
                        new GenerationAttemptFailed(JOB, 3, REASON, true),
                        new GenerationDispatched(JOB, 4)))
                .when(new FailAttempt(JOB, 4, REASON, true))
                .expectEvents(
                        new GenerationAttemptFailed(JOB, 4, REASON, false), new GenerationFailed(JOB, VIDEO, REASON));
    }

    @Test
    void theDeadlineOfAnEarlierRunChangesNothing() {
        fixture.given(STARTED_THIRD).when(new ExpireGeneration(JOB, 0)).expectNoEvents();
        fixture.given(STARTED_THIRD)
                .when(new ExpireGeneration(JOB, 1))
                .expectEvents(new GenerationFailed(JOB, VIDEO, Jobs.TIMED_OUT));
    }

    @Test
    void anAttemptThatIsMadeElsewhereRemembersItsNameThere() {
        var submitted = new GenerationSubmitted(JOB, 1, "video_1");

        fixture.given(Jobs.STARTED)
                .when(new RecordSubmission(JOB, 1, "video_1"))
                .expectEvents(submitted);
        fixture.given(Jobs.and(Jobs.STARTED, submitted))
                .when(new RecordSubmission(JOB, 1, "video_1"))
                .expectNoEvents();
        fixture.given(Jobs.and(Jobs.STARTED, submitted))
                .when(new StartAttempt(JOB, 1))
                .expectResultMessagePayload(new RenderBrief(JOB, VIDEO, 1, PROMPT, SPEC, "video_1"));
    }

    @Test
    void theNextAttemptHasAnotherNameThere() {
        fixture.given(Jobs.and(
                        Jobs.STARTED,
                        new GenerationSubmitted(JOB, 1, "video_1"),
                        Jobs.FIRST_FAILED,
                        new GenerationDispatched(JOB, 2)))
                .when(new StartAttempt(JOB, 2))
                .expectResultMessagePayload(new RenderBrief(JOB, VIDEO, 2, PROMPT, SPEC, null));
    }

    @Test
    void anAttemptThatHasEndedIsNotTakenOver() {
        fixture.given(Jobs.CANCELLED)
                .when(new RecordSubmission(JOB, 1, "video_1"))
                .expectException(refusedWith(ErrorCode.GENERATION_ENDED));
    }
}
