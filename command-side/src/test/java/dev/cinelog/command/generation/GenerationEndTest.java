package dev.cinelog.command.generation;

import static dev.cinelog.command.RefusedWith.refusedWith;
import static dev.cinelog.command.generation.Jobs.ADA;
import static dev.cinelog.command.generation.Jobs.JOB;
import static dev.cinelog.command.generation.Jobs.MEDIA;
import static dev.cinelog.command.generation.Jobs.REASON;
import static dev.cinelog.command.generation.Jobs.VIDEO;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.command.CancelGeneration;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationStarted;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Time, the person, and whatever comes after the end. */
class GenerationEndTest {

    static final List<List<Object>> OPEN =
            List.of(Jobs.REQUESTED, Jobs.DISPATCHED, Jobs.STARTED, Jobs.WAITING, Jobs.STARTED_AGAIN);

    static final List<List<Object>> ENDED = List.of(Jobs.SUCCEEDED, Jobs.FAILED, Jobs.CANCELLED);

    private final AggregateTestFixture<Generation> fixture = new AggregateTestFixture<>(Generation.class);

    @ParameterizedTest
    @FieldSource("OPEN")
    void expiresWhereverItIs(List<Object> history) {
        var begun = history.stream().anyMatch(GenerationStarted.class::isInstance);

        fixture.given(history)
                .when(new ExpireGeneration(JOB, 0))
                .expectEvents(new GenerationFailed(JOB, VIDEO, begun ? Jobs.TIMED_OUT : Jobs.WAITED_TOO_LONG));
    }

    @ParameterizedTest
    @FieldSource("ENDED")
    void doesNotExpireAfterItsEnd(List<Object> history) {
        changesNothing(history, new ExpireGeneration(JOB, 0));
    }

    @ParameterizedTest
    @FieldSource("OPEN")
    void isCancelledWhereverItIs(List<Object> history) {
        fixture.given(history).when(new CancelGeneration(JOB, ADA)).expectEvents(new GenerationCancelled(JOB, VIDEO));
    }

    @Test
    void isCancelledOnce() {
        changesNothing(Jobs.CANCELLED, new CancelGeneration(JOB, ADA));
    }

    @Test
    void refusesToBeCancelledAfterItsEnd() {
        refuses(Jobs.SUCCEEDED, new CancelGeneration(JOB, ADA), ErrorCode.GENERATION_ENDED);
        refuses(Jobs.FAILED, new CancelGeneration(JOB, ADA), ErrorCode.GENERATION_ENDED);
    }

    @Test
    void refusesToBeCancelledByAStrangerAndDoesNotTellThatItExists() {
        var eve = new CancelGeneration(JOB, new AccountId("eve"));

        refuses(Jobs.STARTED, eve, ErrorCode.GENERATION_NOT_FOUND);
        refuses(Jobs.SUCCEEDED, eve, ErrorCode.GENERATION_NOT_FOUND);
        refuses(Jobs.CANCELLED, eve, ErrorCode.GENERATION_NOT_FOUND);
    }

    @ParameterizedTest
    @FieldSource("ENDED")
    void ignoresADispatchAfterItsEnd(List<Object> history) {
        changesNothing(history, new DispatchGeneration(JOB, 2));
    }

    @ParameterizedTest
    @FieldSource("ENDED")
    void ignoresAFailureAfterItsEnd(List<Object> history) {
        changesNothing(history, new FailAttempt(JOB, 1, REASON, true));
    }

    @ParameterizedTest
    @FieldSource("ENDED")
    void tellsAWorkerThatItsAttemptHasEnded(List<Object> history) {
        refuses(history, new StartAttempt(JOB, 1), ErrorCode.GENERATION_ENDED);
        refuses(history, new ReportProgress(JOB, 1, 99), ErrorCode.GENERATION_ENDED);
    }

    @Test
    void refusesAResultAfterItsEnd() {
        refuses(Jobs.FAILED, new CompleteGeneration(JOB, 2, MEDIA), ErrorCode.GENERATION_ENDED);
        refuses(Jobs.CANCELLED, new CompleteGeneration(JOB, 1, MEDIA), ErrorCode.GENERATION_ENDED);
    }

    private static void changesNothing(List<Object> history, Object command) {
        new AggregateTestFixture<>(Generation.class)
                .given(history)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static void refuses(List<Object> history, Object command, ErrorCode code) {
        new AggregateTestFixture<>(Generation.class)
                .given(history)
                .when(command)
                .expectException(refusedWith(code))
                .expectNoEvents();
    }
}
