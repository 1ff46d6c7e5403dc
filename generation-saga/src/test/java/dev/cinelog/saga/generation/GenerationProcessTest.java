package dev.cinelog.saga.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

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
                row("dispatched", PROCESS.on(Job.DISPATCHED), new Step.Submit(Job.ORDER)),
                row("first attempt failed", PROCESS.on(Job.attemptFailed(1, true), Job.NOW), retry(2, 2)),
                row("second attempt failed", PROCESS.on(Job.attemptFailed(2, true), Job.NOW), retry(3, 4)),
                row("third attempt failed", PROCESS.on(Job.attemptFailed(3, true), Job.NOW), retry(4, 8)),
                row("last attempt failed", PROCESS.on(Job.attemptFailed(3, false), Job.NOW)),
                row(
                        "succeeded",
                        PROCESS.on(Job.SUCCEEDED),
                        new Step.Send(Job.PUBLISH),
                        new Step.CancelAlarm(Job.DEADLINE),
                        new Step.End()),
                row(
                        "ended otherwise",
                        PROCESS.onEnd(Job.FAILED.generationId()),
                        new Step.CancelAlarm(Job.DEADLINE),
                        new Step.End()));
    }

    private static Step retry(int attempt, int afterSeconds) {
        return new Step.SetAlarm(
                "generation:job:attempt:" + attempt, Job.NOW.plusSeconds(afterSeconds), Job.dispatch(attempt));
    }

    private static Arguments row(String event, List<Step> steps, Step... expected) {
        return argumentSet(event, steps, List.of(expected));
    }
}
