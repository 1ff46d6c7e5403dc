package dev.cinelog.saga.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.saga.SystemCommands;
import java.io.IOException;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.test.FixtureExecutionException;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GenerationSagaTest {

    static final List<Object> ALL = List.of(
            Job.REQUESTED, Job.DISPATCHED, Job.attemptFailed(1, true), Job.SUCCEEDED, Job.FAILED, Job.CANCELLED);

    private static final Step.SetAlarm DEADLINE = new Step.SetAlarm(Job.DEADLINE, Job.NOW.plusSeconds(600), Job.EXPIRE);
    private static final Step.SetAlarm RETRY =
            new Step.SetAlarm("generation:job:attempt:2", Job.NOW.plusSeconds(2), Job.dispatch(2));

    private final SagaTestFixture<GenerationSaga> fixture = new SagaTestFixture<>(GenerationSaga.class);
    private final RecordingAlarms alarms = new RecordingAlarms();
    private final RecordingRenderQueue queue = new RecordingRenderQueue();

    @BeforeEach
    void register() {
        var gateway = DefaultCommandGateway.builder()
                .commandBus(fixture.getCommandBus())
                .build();
        fixture.registerResource(new GenerationProcess(Job.SETTINGS));
        fixture.registerResource(new Steps(new SystemCommands(gateway), queue, alarms));
        fixture.registerListenerInvocationErrorHandler(PropagatingErrorHandler.instance());
    }

    @Test
    void aVideoThatIsWantedStartsAJob() {
        fixture.givenNoPriorActivity()
                .whenPublishingA(Job.WANTED)
                .expectDispatchedCommands(Job.REQUEST)
                .expectActiveSagas(1);
    }

    @Test
    void aJobThatWasRequestedIsDispatchedUnderADeadline() {
        given(Job.WANTED)
                .whenPublishingA(Job.REQUESTED)
                .expectDispatchedCommands(Job.dispatch(1))
                .expectActiveSagas(1);

        assertThat(alarms.waiting()).containsExactly(DEADLINE);
    }

    @Test
    void anAttemptThatWasDispatchedIsOrdered() {
        given(Job.WANTED, Job.REQUESTED)
                .whenPublishingA(Job.DISPATCHED)
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);

        assertThat(queue.orders()).containsExactly(Job.ORDER);
    }

    @Test
    void anAttemptThatFailedIsFollowedByAnotherLater() {
        given(Job.WANTED, Job.REQUESTED, Job.DISPATCHED)
                .whenPublishingA(Job.attemptFailed(1, true))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);

        assertThat(alarms.waiting()).containsExactly(DEADLINE, RETRY);
    }

    @Test
    void anAttemptThatWasTheLastLeavesTheEndToTheJob() {
        given(Job.WANTED, Job.REQUESTED, Job.DISPATCHED)
                .whenPublishingA(Job.attemptFailed(1, false))
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);

        assertThat(alarms.waiting()).containsExactly(DEADLINE);
    }

    @Test
    void aResultIsPublishedAndEndsTheSaga() {
        given(Job.WANTED, Job.REQUESTED, Job.DISPATCHED)
                .whenPublishingA(Job.SUCCEEDED)
                .expectDispatchedCommands(Job.PUBLISH)
                .expectActiveSagas(0);

        assertThat(alarms.waiting()).isEmpty();
    }

    @Test
    void aFailureForGoodEndsTheSaga() {
        given(Job.WANTED, Job.REQUESTED)
                .whenPublishingA(Job.FAILED)
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);

        assertThat(alarms.waiting()).isEmpty();
    }

    @Test
    void aCancellationEndsTheSaga() {
        given(Job.WANTED, Job.REQUESTED)
                .whenPublishingA(Job.CANCELLED)
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);

        assertThat(alarms.waiting()).isEmpty();
    }

    @Test
    void aJobThatIsTriedAgainStartsAnewUnderADeadlineOfItsOwn() {
        given(Job.WANTED, Job.REQUESTED, Job.FAILED)
                .whenPublishingA(Job.RETRIED)
                .expectDispatchedCommands(Job.dispatch(4))
                .expectActiveSagas(1);

        assertThat(alarms.waiting())
                .containsExactly(new Step.SetAlarm(
                        Job.DEADLINE + ":1", Job.NOW.plusSeconds(600), new ExpireGeneration(Job.JOB, 1)));
    }

    @Test
    void aVideoThatIsDeletedMeanwhileEndsItsJob() {
        given(Job.WANTED, Job.REQUESTED)
                .whenPublishingA(Job.DELETED)
                .expectDispatchedCommands(Job.CANCEL)
                .expectActiveSagas(1);
    }

    @Test
    void anythingThatHappensTwiceIsTheSameJobAlarmAndOrder() {
        var failed = Job.attemptFailed(1, true);

        given(Job.WANTED, Job.WANTED, Job.REQUESTED, Job.REQUESTED, Job.DISPATCHED, Job.DISPATCHED, failed)
                .whenPublishingA(failed)
                .expectNoDispatchedCommands()
                .expectActiveSagas(1);

        assertThat(alarms.waiting()).containsExactly(DEADLINE, RETRY);
        assertThat(queue.orders()).containsExactly(Job.ORDER);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingStartsAJobButTheWish(Object event) {
        fixture.givenNoPriorActivity()
                .whenPublishingA(event)
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingBringsAnEndedJobBack(Object event) {
        given(Job.WANTED, Job.REQUESTED, Job.SUCCEEDED)
                .whenPublishingA(event)
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void aCommandThatComesLateIsPassedOver() {
        var details = new RefusalDetails(ErrorCode.CONFLICT, "No.", List.of());
        fixture.setCallbackBehavior((command, metaData) -> {
            throw new CommandExecutionException("No.", null, details);
        });

        given(Job.WANTED)
                .whenPublishingA(Job.REQUESTED)
                .expectDispatchedCommands(Job.dispatch(1))
                .expectActiveSagas(1);
    }

    @Test
    void aCommandOfUnknownOutcomeFailsTheEventSoThatItComesAgain() {
        fixture.setCallbackBehavior((command, metaData) -> {
            throw new IllegalStateException("broken");
        });

        var when = fixture.givenNoPriorActivity();

        assertThatExceptionOfType(FixtureExecutionException.class)
                .isThrownBy(() -> when.whenPublishingA(Job.WANTED))
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsNothingButWhoseJobItIsAndWhichRun() throws IOException {
        var json = JsonMapper.builder()
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        assertThat(json.writeValueAsString(new GenerationSaga()))
                .isEqualTo("{\"accountId\":null,\"run\":0,\"firstAttempt\":1}");
        assertThat(json.writeValueAsString(json.readValue("{}", GenerationSaga.class)))
                .endsWith("\"firstAttempt\":1}");
    }

    private ContinuedGivenState given(Object... events) {
        var given = fixture.givenCurrentTime(Job.NOW);
        for (var event : events) {
            given = given.andThenAPublished(event);
        }
        return given;
    }
}
