package dev.cinelog.command.generation;

import static dev.cinelog.command.RefusedWith.refusedWith;
import static dev.cinelog.command.generation.Jobs.JOB;
import static dev.cinelog.command.generation.Jobs.MEDIA;
import static dev.cinelog.command.generation.Jobs.REASON;
import static dev.cinelog.command.generation.Jobs.VIDEO;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Attempts that fail, and those that follow. */
class GenerationRetryTest {

    private static final FailAttempt FAIL_FIRST = new FailAttempt(JOB, 1, REASON, true);
    private static final FailAttempt FAIL_SECOND = new FailAttempt(JOB, 2, REASON, true);
    private static final GenerationFailed FAILED_FOR_GOOD = new GenerationFailed(JOB, VIDEO, REASON);

    static final List<Object> ABOUT_THE_FIRST =
            List.of(new ReportProgress(JOB, 1, 99), new CompleteGeneration(JOB, 1, MEDIA));

    private final AggregateTestFixture<Generation> fixture = new AggregateTestFixture<>(Generation.class);

    @Test
    void anAttemptThatFailsIsFollowedByAnother() {
        fixture.given(Jobs.STARTED).when(FAIL_FIRST).expectEvents(Jobs.FIRST_FAILED);
    }

    @Test
    void anAttemptMayFailBeforeItStarts() {
        fixture.given(Jobs.DISPATCHED).when(FAIL_FIRST).expectEvents(Jobs.FIRST_FAILED);
    }

    @Test
    void whatCannotSucceedIsNotTriedAgain() {
        fixture.given(Jobs.STARTED)
                .when(new FailAttempt(JOB, 1, REASON, false))
                .expectEvents(new GenerationAttemptFailed(JOB, 1, REASON, false), FAILED_FOR_GOOD);
    }

    @Test
    void failsForGoodWithItsLastAttempt() {
        fixture.given(Jobs.STARTED_AGAIN).when(FAIL_SECOND).expectEvents(Jobs.LAST_FAILED, FAILED_FOR_GOOD);
    }

    @Test
    void aFailureThatIsReportedAgainChangesNothing() {
        changesNothing(Jobs.WAITING, FAIL_FIRST);
        changesNothing(Jobs.STARTED_AGAIN, FAIL_FIRST);
        changesNothing(Jobs.FAILED, FAIL_SECOND);
    }

    @Test
    void aFailureOfWhatWasNeverDispatchedChangesNothing() {
        changesNothing(Jobs.REQUESTED, FAIL_FIRST);
        changesNothing(Jobs.STARTED, FAIL_SECOND);
    }

    @Test
    void dispatchesTheNextAttempt() {
        fixture.given(Jobs.WAITING).when(new DispatchGeneration(JOB, 2)).expectEvents(new GenerationDispatched(JOB, 2));
    }

    @Test
    void refusesToTryAgainWhatStillRuns() {
        fixture.given(Jobs.STARTED)
                .when(new DispatchGeneration(JOB, 2))
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void refusesMoreAttemptsThanWereAllowed() {
        fixture.given(Jobs.STARTED_AGAIN)
                .andGiven(new GenerationAttemptFailed(JOB, 2, REASON, true))
                .when(new DispatchGeneration(JOB, 3))
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void succeedsWithItsSecondAttempt() {
        fixture.given(Jobs.STARTED_AGAIN)
                .when(new CompleteGeneration(JOB, 2, MEDIA))
                .expectEvents(new GenerationSucceeded(JOB, VIDEO, 2, MEDIA));
    }

    @ParameterizedTest
    @FieldSource("ABOUT_THE_FIRST")
    void refusesWhatAnAttemptReportsAfterItFailed(Object report) {
        refuses(Jobs.WAITING, report);
        refuses(Jobs.STARTED_AGAIN, report);
    }

    private static void changesNothing(List<Object> history, Object command) {
        new AggregateTestFixture<>(Generation.class)
                .given(history)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static void refuses(List<Object> history, Object command) {
        new AggregateTestFixture<>(Generation.class)
                .given(history)
                .when(command)
                .expectException(refusedWith(ErrorCode.GENERATION_ENDED))
                .expectNoEvents();
    }
}
