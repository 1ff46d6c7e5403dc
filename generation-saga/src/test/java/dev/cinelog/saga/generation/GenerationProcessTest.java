package dev.cinelog.saga.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.cinelog.api.generation.command.ExpireGeneration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GenerationProcessTest {

    private static final GenerationProcess PROCESS = new GenerationProcess(Job.SETTINGS);

    @ParameterizedTest
    @MethodSource("table")
    void answersAnEventWithSteps(List<Step> steps, List<Step> expected) {
        assertThat(steps).isEqualTo(expected);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row("wanted", PROCESS.on(Job.WANTED), new Step.Send(Job.REQUEST)),
                row(
                        "requested",
                        PROCESS.on(Job.REQUESTED, Job.NOW),
                        new Step.SetAlarm(Job.DEADLINE, Job.NOW.plusSeconds(600), Job.EXPIRE),
                        new Step.Send(Job.dispatch(1))),
                row("dispatched", PROCESS.on(Job.DISPATCHED, Job.ADA), new Step.Submit(Job.ORDER, Job.ADA)),
                row("first attempt failed", PROCESS.on(Job.attemptFailed(1, true), 1, Job.NOW), retry(2, 2)),
                row("second attempt failed", PROCESS.on(Job.attemptFailed(2, true), 1, Job.NOW), retry(3, 4)),
                row("third attempt failed", PROCESS.on(Job.attemptFailed(3, true), 1, Job.NOW), retry(4, 8)),
                row(
                        "first attempt of another run failed",
                        PROCESS.on(Job.attemptFailed(4, true), 4, Job.NOW),
                        retry(5, 2)),
                row("last attempt failed", PROCESS.on(Job.attemptFailed(3, false), 1, Job.NOW)),
                row(
                        "succeeded",
                        PROCESS.on(Job.SUCCEEDED, 0),
                        new Step.Send(Job.PUBLISH),
                        new Step.CancelAlarm(Job.DEADLINE),
                        new Step.End()),
                row(
                        "ended otherwise",
                        PROCESS.onEnd(Job.FAILED.generationId(), 0),
                        new Step.CancelAlarm(Job.DEADLINE),
                        new Step.End()),
                row(
                        "tried again",
                        PROCESS.on(Job.RETRIED, Job.NOW),
                        new Step.SetAlarm(
                                Job.DEADLINE + ":1", Job.NOW.plusSeconds(600), new ExpireGeneration(Job.JOB, 1)),
                        new Step.Send(Job.dispatch(4))),
                row(
                        "succeeded in the end",
                        PROCESS.on(Job.SUCCEEDED, 1),
                        new Step.Send(Job.PUBLISH),
                        new Step.CancelAlarm(Job.DEADLINE + ":1"),
                        new Step.End()),
                row("deleted", PROCESS.on(Job.DELETED), new Step.Send(Job.CANCEL)));
    }

    private static Step retry(int attempt, int afterSeconds) {
        return new Step.SetAlarm(
                "generation:job:attempt:" + attempt, Job.NOW.plusSeconds(afterSeconds), Job.dispatch(attempt));
    }

    private static Arguments row(String event, List<Step> steps, Step... expected) {
        return argumentSet(event, steps, List.of(expected));
    }
}
