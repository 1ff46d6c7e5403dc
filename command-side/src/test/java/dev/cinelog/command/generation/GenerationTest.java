package dev.cinelog.command.generation;

import static dev.cinelog.command.RefusedWith.refusedWith;
import static dev.cinelog.command.generation.Jobs.ADA;
import static dev.cinelog.command.generation.Jobs.JOB;
import static dev.cinelog.command.generation.Jobs.MEDIA;
import static dev.cinelog.command.generation.Jobs.PROMPT;
import static dev.cinelog.command.generation.Jobs.SPEC;
import static dev.cinelog.command.generation.Jobs.VIDEO;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a request to a result. */
class GenerationTest {

    private final AggregateTestFixture<Generation> fixture = new AggregateTestFixture<>(Generation.class);

    @Test
    void isRequested() {
        fixture.givenNoPriorActivity()
                .when(new RequestGeneration(JOB, VIDEO, ADA, PROMPT, SPEC, 1))
                .expectEvents(Jobs.REQUESTED_WITH_ONE_RETRY);
    }

    @Test
    void isRequestedOnce() {
        changesNothing(fixture.given(Jobs.STARTED).when(new RequestGeneration(JOB, VIDEO, ADA, "other", SPEC, 9)));
    }

    @Test
    void dispatchesTheFirstAttempt() {
        fixture.given(Jobs.REQUESTED)
                .when(new DispatchGeneration(JOB, 1))
                .expectEvents(new GenerationDispatched(JOB, 1));
    }

    @Test
    void dispatchesAnAttemptOnce() {
        changesNothing(fixture.given(Jobs.STARTED).when(new DispatchGeneration(JOB, 1)));
    }

    @Test
    void refusesToSkipAnAttempt() {
        fixture.given(Jobs.REQUESTED)
                .when(new DispatchGeneration(JOB, 2))
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void startsAndTellsTheWorkerWhatToRender() {
        fixture.given(Jobs.DISPATCHED)
                .when(new StartAttempt(JOB, 1))
                .expectEvents(new GenerationStarted(JOB, VIDEO, 1))
                .expectResultMessagePayload(new RenderBrief(JOB, VIDEO, 1, PROMPT, SPEC, null));
    }

    @Test
    void tellsAWorkerThatBeginsAgainTheSame() {
        fixture.given(Jobs.STARTED)
                .when(new StartAttempt(JOB, 1))
                .expectNoEvents()
                .expectResultMessagePayload(new RenderBrief(JOB, VIDEO, 1, PROMPT, SPEC, null));
    }

    @Test
    void refusesToStartWhatWasNotDispatched() {
        fixture.given(Jobs.REQUESTED)
                .when(new StartAttempt(JOB, 1))
                .expectException(refusedWith(ErrorCode.GENERATION_ENDED))
                .expectNoEvents();
    }

    @Test
    void progresses() {
        fixture.given(Jobs.STARTED)
                .when(new ReportProgress(JOB, 1, 40))
                .expectEvents(new GenerationProgressed(JOB, VIDEO, 1, 40));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 39, 40})
    void neverGoesBack(int percent) {
        var progressed = Jobs.and(Jobs.STARTED, new GenerationProgressed(JOB, VIDEO, 1, 40));

        changesNothing(fixture.given(progressed).when(new ReportProgress(JOB, 1, percent)));
    }

    @Test
    void beginsAtNothingWithEveryAttempt() {
        var history = Jobs.and(
                Jobs.STARTED,
                new GenerationProgressed(JOB, VIDEO, 1, 40),
                Jobs.FIRST_FAILED,
                new GenerationDispatched(JOB, 2));

        fixture.given(history)
                .when(new ReportProgress(JOB, 2, 10))
                .expectEvents(new GenerationProgressed(JOB, VIDEO, 2, 10));
    }

    @Test
    void hasItsResult() {
        fixture.given(Jobs.STARTED)
                .when(new CompleteGeneration(JOB, 1, MEDIA))
                .expectEvents(new GenerationSucceeded(JOB, VIDEO, 1, MEDIA));
    }

    @Test
    void aResultThatIsReportedAgainChangesNothing() {
        changesNothing(fixture.given(Jobs.SUCCEEDED).when(new CompleteGeneration(JOB, 1, MEDIA)));
    }

    @Test
    void refusesASecondResult() {
        fixture.given(Jobs.SUCCEEDED)
                .when(new CompleteGeneration(JOB, 2, MEDIA))
                .expectException(refusedWith(ErrorCode.GENERATION_ENDED))
                .expectNoEvents();
    }

    @Test
    void refusesReportsAboutAJobThatNobodyRequested() {
        fixture.givenNoPriorActivity()
                .when(new ReportProgress(JOB, 1, 40))
                .expectException(AggregateNotFoundException.class);
    }

    private static void changesNothing(ResultValidator<Generation> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
