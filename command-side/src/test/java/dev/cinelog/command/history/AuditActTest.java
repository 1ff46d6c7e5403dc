package dev.cinelog.command.history;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.VerificationOutcome;
import dev.cinelog.api.history.command.EndVerification;
import dev.cinelog.api.history.command.RecordExport;
import dev.cinelog.api.history.command.RecordKeyChange;
import dev.cinelog.api.history.command.RecordVerification;
import dev.cinelog.api.history.event.HistoryExported;
import dev.cinelog.api.history.event.HistoryVerified;
import dev.cinelog.api.history.event.SigningKeyChanged;
import dev.cinelog.api.history.event.TamperingDetected;
import dev.cinelog.api.history.event.VerificationFailed;
import dev.cinelog.api.history.event.VerificationStarted;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditActTest {

    private static final AuditActId ID = new AuditActId("0199a1b2-0000-7000-8000-00000000a0d2");
    private static final VerificationOutcome INTACT = new VerificationOutcome(9, 8, null, 0, null, null);

    private final AggregateTestFixture<AuditAct> fixture = new AggregateTestFixture<>(AuditAct.class);

    @Test
    void aVerificationIsStartedOnce() {
        fixture.givenNoPriorActivity().when(new RecordVerification(ID)).expectEvents(new VerificationStarted(ID));
        fixture.given(new VerificationStarted(ID))
                .when(new RecordVerification(ID))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aVerificationEnds(VerificationOutcome outcome, Object event) {
        fixture.given(new VerificationStarted(ID))
                .when(new EndVerification(ID, outcome))
                .expectEvents(event);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(INTACT, new HistoryVerified(ID, 9, 8)),
                Arguments.of(
                        new VerificationOutcome(3, 8, Tampering.REMOVED, 3, null, null),
                        new TamperingDetected(ID, Tampering.REMOVED, 3, null)),
                Arguments.of(
                        new VerificationOutcome(3, 0, null, 0, null, "The disk is gone."),
                        new VerificationFailed(ID, "The disk is gone.")));
    }

    @Test
    void ofItsEndTheFirstWordCounts() {
        fixture.given(new VerificationStarted(ID), new HistoryVerified(ID, 9, 8))
                .when(new EndVerification(ID, new VerificationOutcome(3, 0, null, 0, null, "The disk is gone.")))
                .expectNoEvents();
    }

    @Test
    void anExportIsRecordedOnce() {
        fixture.givenNoPriorActivity().when(new RecordExport(ID, 1, 3)).expectEvents(new HistoryExported(ID, 1, 3));
        fixture.given(new HistoryExported(ID, 1, 3))
                .when(new RecordExport(ID, 1, 3))
                .expectNoEvents();
    }

    @Test
    void aKeyTakesOverOnce() {
        var id = AuditActId.ofKey("0a1b2c3d");

        fixture.givenNoPriorActivity()
                .when(new RecordKeyChange(id, "0a1b2c3d"))
                .expectEvents(new SigningKeyChanged(id, "0a1b2c3d"));
        fixture.given(new SigningKeyChanged(id, "0a1b2c3d"))
                .when(new RecordKeyChange(id, "0a1b2c3d"))
                .expectNoEvents();
    }
}
